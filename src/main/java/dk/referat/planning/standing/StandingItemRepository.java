package dk.referat.planning.standing;

import dk.referat.database.Conditions;
import dk.referat.http.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StandingItemRepository implements PanacheRepositoryBase<StandingItem, UUID> {

    /** In the order they were entered. */
    List<StandingItem> list(@Nullable UUID body, PageRequest page) {
        Conditions conditions =
                new Conditions().and("bodyId = :body", "body", body).and("id > :after", "after", page.afterId());
        return find(conditions.where() + " order by id", conditions.parameters())
                .page(0, page.fetch())
                .list();
    }

    List<StandingItem> ofBody(UUID body) {
        return list("bodyId = ?1 order by id", body);
    }
}
