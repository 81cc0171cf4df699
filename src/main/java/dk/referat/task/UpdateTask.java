package dk.referat.task;

import static java.util.Objects.requireNonNullElse;

import dk.referat.access.Access;
import dk.referat.journal.ExternalRef;
import dk.referat.journal.Party;
import dk.referat.journal.WrittenDate;
import dk.referat.problem.Checked;
import dk.referat.problem.Invalid;
import dk.referat.problem.Omittable;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task, or what may change of one.
 *
 * @param responsible the one in the lead first
 * @param deadline in words or figures, read as seen from the day of the meeting
 * @param deadlineReason why the deadline changes, for the history
 */
public record UpdateTask(
        @NotBlank @Size(max = 20_000) String description,
        @Nullable @Size(max = 20_000) String sourceSentence,
        @Omittable @Size(max = MOST_RESPONSIBLE) List<@Valid @NotNull Party> responsible,
        @Nullable @Valid WrittenDate deadline,
        @Nullable @Valid MeetingDeadline deadlineMeeting,
        @Omittable Boolean tracked,
        @Omittable Access access,
        @Nullable @Size(max = 500) String legalBasis,
        @Omittable @Size(max = 50) List<@Valid @NotNull ExternalRef> refs,
        @Nullable @Size(max = 2000) String deadlineReason)
        implements Checked {

    static final int MOST_RESPONSIBLE = 50;

    public UpdateTask {
        responsible = requireNonNullElse(responsible, List.of());
        tracked = requireNonNullElse(tracked, true);
        access = requireNonNullElse(access, Access.OPEN);
        refs = requireNonNullElse(refs, List.of());
    }

    static UpdateTask of(FollowUpTask task) {
        return new UpdateTask(
                task.description(),
                task.sourceSentence(),
                task.responsible(),
                task.deadline() == null ? null : new WrittenDate(task.deadline().text()),
                task.deadlineMeeting(),
                task.tracked(),
                task.access(),
                task.legalBasis(),
                task.refs(),
                null);
    }

    boolean changesOnlyRefsOf(UpdateTask current) {
        return equals(new UpdateTask(
                current.description,
                current.sourceSentence,
                current.responsible,
                current.deadline,
                current.deadlineMeeting,
                current.tracked,
                current.access,
                current.legalBasis,
                refs,
                null));
    }

    /** One that is new. */
    void checkHasNoPast() {
        if (deadlineReason != null) {
            throw new Invalid(Violation.at("/deadlineReason", "invalid.task.deadline-unchanged"));
        }
    }

    @Override
    public void check(Violations violations) {
        if (deadline != null && deadlineMeeting != null) {
            violations.add(Violation.at("/deadlineMeeting", "invalid.task.two-deadlines"));
        }
        if (access == Access.CLOSED && legalBasis == null) {
            violations.add(Violation.at("/legalBasis", "invalid.closing-needs-legal-basis"));
        }
    }
}
