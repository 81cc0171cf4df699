package dk.referat.retention.list;

import static java.util.Objects.requireNonNullElse;

import dk.referat.meeting.StateNote;
import dk.referat.problem.Checked;
import dk.referat.problem.Omittable;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of a list to another state. */
record TransitionRetentionList(
        @NotNull RetentionListState to,
        @Nullable @Size(min = 1, max = 2000) String reason,
        @Nullable @Size(max = 2000) String comment,
        @Nullable @Size(max = 64) String exportSha256,
        @Nullable @Size(min = 1, max = 500) String archiveReference,
        @Omittable @Size(max = 500) List<@NotNull UUID> except)
        implements Checked {

    TransitionRetentionList {
        except = requireNonNullElse(except, List.of());
    }

    @Override
    public void check(Violations violations) {
        if (to.needsReason() && reason == null) {
            violations.add(Violation.at("/reason", "invalid.reason-missing"));
        }
        if (to == RetentionListState.CONFIRMED && exportSha256 == null) {
            violations.add(Violation.at("/exportSha256", "invalid.required"));
        }
    }

    StateNote note() {
        return new StateNote(reason, comment);
    }
}
