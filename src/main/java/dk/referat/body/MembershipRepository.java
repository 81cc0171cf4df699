package dk.referat.body;

import dk.referat.database.Conditions;
import dk.referat.http.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class MembershipRepository implements PanacheRepositoryBase<Membership, UUID> {

    /** In the order they were entered; {@code on} leaves only those that hold on that day. */
    List<Membership> list(UUID body, @Nullable LocalDate on, PageRequest page) {
        Conditions conditions = new Conditions()
                .and("body.id = :body", "body", body)
                .and("(validFrom is null or validFrom <= :on) and (validTo is null or validTo >= :on)", "on", on)
                .and("id > :after", "after", page.afterId());
        return find(conditions.where() + " order by id", conditions.parameters())
                .page(0, page.fetch())
                .list();
    }
}
