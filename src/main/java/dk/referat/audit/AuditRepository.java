package dk.referat.audit;

import dk.referat.database.Conditions;
import dk.referat.http.PageRequest;
import dk.referat.time.Copenhagen;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AuditRepository implements PanacheRepositoryBase<AuditEntry, Long> {

    /** The newest first. */
    List<AuditEntry> list(AuditQuery query, PageRequest page) {
        Conditions conditions = new Conditions()
                .and("e.caller = :caller", "caller", query.caller())
                .and("e.resource = :resource", "resource", query.resource())
                .and("e.resourceId = :thing or array_contains(e.shown, :thing)", "thing", query.resourceId())
                .and("e.action in :action", "action", query.action().isEmpty() ? null : query.action())
                .and("e.at >= :from", "from", startOf(query.from()))
                .and(
                        "e.at < :end",
                        "end",
                        query.to() == null ? null : startOf(query.to().plusDays(1)));
        page.after().ifPresent(key -> conditions.and("e.id < :after", "after", Long.valueOf(key.get(0))));
        return find("from AuditEntry e where " + conditions.where() + " order by e.id desc", conditions.parameters())
                .page(0, page.fetch())
                .list();
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Copenhagen.ZONE).toInstant();
    }
}
