package dk.referat.retention.tombstone;

import dk.referat.database.Conditions;
import dk.referat.http.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TombstoneRepository implements PanacheRepositoryBase<Tombstone, UUID> {

    /** In the order in which the things were made. */
    List<Tombstone> list(@Nullable UUID body, PageRequest page) {
        Conditions conditions =
                new Conditions().and("bodyId = :body", "body", body).and("id > :after", "after", page.afterId());
        return find(conditions.where() + " order by id", conditions.parameters())
                .page(0, page.fetch())
                .list();
    }
}
