package dk.referat.retention;

import dk.referat.access.Caller;
import dk.referat.access.Role;
import dk.referat.database.Conditions;
import dk.referat.http.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class RetentionRuleRepository implements PanacheRepositoryBase<RetentionRule, UUID> {

    private final Caller caller;

    RetentionRuleRepository(Caller caller) {
        this.caller = caller;
    }

    /** In the order they were made. */
    List<RetentionRule> list(@Nullable UUID body, PageRequest page) {
        Conditions conditions = OfBodies.administratedBy(caller, body).and("id > :after", "after", page.afterId());
        return find(conditions.where() + " order by id", conditions.parameters())
                .page(0, page.fetch())
                .list();
    }

    /** One that the caller may know of: who administrates its body. */
    public Optional<RetentionRule> seen(UUID id) {
        return findByIdOptional(id).filter(rule -> caller.holds(Role.ADMIN, rule.bodyId()));
    }

    Optional<RetentionRule> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(rule -> caller.holds(Role.ADMIN, rule.bodyId()));
    }
}
