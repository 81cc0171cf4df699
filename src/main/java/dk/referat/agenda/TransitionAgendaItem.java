package dk.referat.agenda;

import dk.referat.problem.Checked;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of an item to another state.
 *
 * @param successorMeeting the later meeting at which a postponed matter goes on; on the body's backlog if null
 */
public record TransitionAgendaItem(
        @NotNull ItemState to,
        @Nullable @Size(max = 2000) String reason,
        @Nullable @Size(max = 2000) String comment,
        @Nullable UUID successorMeeting)
        implements Checked {

    @Override
    public void check(Violations violations) {
        if (successorMeeting != null && !to.isLeftOver()) {
            violations.add(Violation.at("/successorMeeting", "invalid.agenda-item.successor-of-settled"));
        }
    }
}
