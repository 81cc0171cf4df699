package dk.referat.path;

import static java.util.Objects.requireNonNullElse;

import dk.referat.access.Access;
import dk.referat.agenda.PathRole;
import dk.referat.journal.ExternalRef;
import dk.referat.journal.WrittenDate;
import dk.referat.problem.Checked;
import dk.referat.problem.Omittable;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of an item's path, or what may change of a step.
 *
 * @param body code or id of the body that treats the matter
 * @param process what happens, verbatim: a hearing, or a body that is not known here
 * @param planned in words or figures, read as seen from the day of the item's meeting or, of a case, from today
 */
public record UpdatePathStep(
        @Nullable @Size(min = 1, max = 36) String body,
        @Nullable @Size(min = 1, max = 500) String process,
        @NotNull PathRole role,
        @Nullable @Valid WrittenDate planned,
        @Nullable UUID linkedMeeting,
        @Omittable Access access,
        @Nullable @Size(max = 500) String legalBasis,
        @Omittable @Size(max = 50) List<@Valid @NotNull ExternalRef> refs)
        implements Checked {

    public UpdatePathStep {
        access = requireNonNullElse(access, Access.OPEN);
        refs = requireNonNullElse(refs, List.of());
    }

    static UpdatePathStep of(PathStepResponse step) {
        return new UpdatePathStep(
                step.body(),
                step.process(),
                step.role(),
                step.planned() == null ? null : WrittenDate.of(step.planned()),
                step.linkedMeeting(),
                step.access(),
                step.legalBasis(),
                step.refs());
    }

    boolean changesOnlyRefsOf(UpdatePathStep current) {
        return equals(new UpdatePathStep(
                current.body,
                current.process,
                current.role,
                current.planned,
                current.linkedMeeting,
                current.access,
                current.legalBasis,
                refs));
    }

    @Override
    public void check(Violations violations) {
        if (access == Access.CLOSED && legalBasis == null) {
            violations.add(Violation.at("/legalBasis", "invalid.closing-needs-legal-basis"));
        }
    }
}
