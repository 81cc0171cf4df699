package dk.referat.path;

import dk.referat.access.Access;
import dk.referat.agenda.PathRole;
import dk.referat.journal.ExternalRef;
import dk.referat.journal.WrittenDate;
import dk.referat.problem.Checked;
import dk.referat.problem.Omittable;
import dk.referat.problem.Violations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case that is no item's yet.
 *
 * @param plannedBy code or id of the body whose plan it is
 */
public record CreateCaseStep(
        @NotBlank @Size(max = 36) String plannedBy,
        @NotBlank @Size(max = 100) String caseNumber,
        @Nullable @Size(min = 1, max = 36) String body,
        @Nullable @Size(min = 1, max = 500) String process,
        @NotNull PathRole role,
        @Nullable @Valid WrittenDate planned,
        @Nullable UUID linkedMeeting,
        @Omittable Access access,
        @Nullable @Size(max = 500) String legalBasis,
        @Omittable @Size(max = 50) List<@Valid @NotNull ExternalRef> refs)
        implements Checked {

    UpdatePathStep plan() {
        return new UpdatePathStep(body, process, role, planned, linkedMeeting, access, legalBasis, refs);
    }

    @Override
    public void check(Violations violations) {
        plan().check(violations);
    }
}
