package dk.referat.planning.backlog;

import static java.util.Objects.requireNonNullElse;

import dk.referat.access.Access;
import dk.referat.agenda.Confidentiality;
import dk.referat.journal.ExternalRef;
import dk.referat.journal.WrittenDate;
import dk.referat.problem.Checked;
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
 * What may change of an entry.
 *
 * @param access what the item that it becomes will have
 * @param wanted when, in words or figures; at the next meeting if null
 */
public record UpdateBacklogEntry(
        @NotBlank @Size(max = 2000) String title,
        @Nullable @Size(max = 100) String caseNumber,
        @Nullable @Size(max = 20_000) String note,
        @Omittable Access access,
        @Nullable @Size(max = 500) String legalBasis,
        @Nullable @Valid WrittenDate wanted,
        @Omittable @Size(max = 50) List<@Valid @NotNull ExternalRef> refs)
        implements Checked {

    public UpdateBacklogEntry {
        access = requireNonNullElse(access, Access.OPEN);
        refs = requireNonNullElse(refs, List.of());
    }

    static UpdateBacklogEntry of(String title, @Nullable String caseNumber, Confidentiality confidentiality) {
        return new UpdateBacklogEntry(
                title, caseNumber, null, confidentiality.access(), confidentiality.legalBasis(), null, List.of());
    }

    @Override
    public void check(Violations violations) {
        if (access == Access.CLOSED && legalBasis == null) {
            violations.add(Violation.at("/legalBasis", "invalid.closing-needs-legal-basis"));
        }
    }
}
