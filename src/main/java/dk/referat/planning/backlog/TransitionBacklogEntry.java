package dk.referat.planning.backlog;

import dk.referat.problem.Checked;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of an entry to another state.
 *
 * @param agendaItem the item that it has become; for SCHEDULED, and only then
 */
public record TransitionBacklogEntry(
        @NotNull BacklogState to,
        @Nullable @Size(max = 2000) String reason,
        @Nullable @Size(max = 2000) String comment,
        @Nullable UUID agendaItem)
        implements Checked {

    @Override
    public void check(Violations violations) {
        if (to.needsReason() && reason == null) {
            violations.add(Violation.at("/reason", "invalid.reason-missing"));
        }
        if ((to == BacklogState.SCHEDULED) != (agendaItem != null)) {
            violations.add(Violation.at("/agendaItem", "invalid.backlog-entry.item"));
        }
    }
}
