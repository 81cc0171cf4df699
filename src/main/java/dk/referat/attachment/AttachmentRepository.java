package dk.referat.attachment;

import dk.referat.access.Caller;
import dk.referat.access.Seen;
import dk.referat.database.Conditions;
import dk.referat.http.PageRequest;
import dk.referat.journal.JournalNumber;
import dk.referat.reading.SeenRows;
import dk.referat.reading.Together;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {

    private final Caller caller;

    private final SeenRows rows;

    AttachmentRepository(Caller caller, SeenRows rows) {
        this.caller = caller;
        this.rows = rows;
    }

    Supplier<List<Attachment>> ofMeeting(Together with, UUID meeting) {
        return rows.list(
                with,
                Attachment.class,
                "this.meeting_id = :meeting order by this.item_id, this.index, this.id",
                Map.of("meeting", meeting));
    }

    List<Attachment> ofItem(UUID item) {
        return list("itemId = ?1 order by index, id", item);
    }

    List<Attachment> ofDecision(UUID decision) {
        return list("decisionId", decision);
    }

    Supplier<List<Attachment>> withIds(Together with, Collection<UUID> ids) {
        return rows.withIds(with, Attachment.class, ids);
    }

    int nextIndex(UUID item) {
        return ofItem(item).stream().mapToInt(Attachment::index).max().orElse(0) + 1;
    }

    List<Attachment> list(
            Optional<JournalNumber> document,
            Optional<JournalNumber> caseNumber,
            @Nullable UUID body,
            PageRequest page) {
        Conditions conditions = new Conditions().and("a.bodyId = :body", "body", body);
        if (document.isPresent() || caseNumber.isPresent()) {
            // Who may not see the number of a closed attachment finds nothing by it.
            conditions.and(
                    Seen.sees("ordinal(a.visibility.contentAudience)", "a.bodyId"), Seen.parameters(caller.sight()));
        }
        conditions
                .and(
                        "a.documentNumber.normalized = :document",
                        "document",
                        document.map(JournalNumber::normalized).orElse(null))
                .and(
                        "a.caseNumber.normalized = :case",
                        "case",
                        caseNumber.map(JournalNumber::normalized).orElse(null));
        page.after().ifPresent(key -> conditions.and("a.id < :after", "after", UUID.fromString(key.get(0))));
        return find("from Attachment a where " + conditions.where() + " order by a.id desc", conditions.parameters())
                .page(0, page.fetch())
                .list();
    }
}
