package dk.referat.planning.backlog;

import dk.referat.agenda.AgendaItem;
import dk.referat.task.FollowUpTask;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an entry comes from: the ids of what left it. */
@Embeddable
public record BacklogOrigin(
        @Enumerated(EnumType.STRING) OriginKind kind,
        @Nullable UUID item,
        @Nullable UUID meeting,
        @Nullable UUID task) {

    static final BacklogOrigin MANUAL = new BacklogOrigin(OriginKind.MANUAL, null, null, null);

    static BacklogOrigin of(OriginKind kind, AgendaItem item) {
        return new BacklogOrigin(kind, item.id(), item.meetingId(), null);
    }

    static BacklogOrigin of(FollowUpTask task) {
        return new BacklogOrigin(OriginKind.TASK, task.itemId(), task.meetingId(), task.id());
    }

    BacklogOrigin as(OriginKind other) {
        return new BacklogOrigin(other, item, meeting, task);
    }

    /** Without what the caller does not know of. */
    BacklogOrigin shownTo(Set<UUID> known) {
        return new BacklogOrigin(kind, known(item, known), known(meeting, known), known(task, known));
    }

    private static @Nullable UUID known(@Nullable UUID id, Set<UUID> known) {
        return id != null && known.contains(id) ? id : null;
    }
}
