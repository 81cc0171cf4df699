package dk.referat.planning.backlog;

import dk.referat.access.Access;
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
import org.jspecify.annotations.Nullable;

/**
 * A new entry.
 *
 * @param body code or id
 */
public record CreateBacklogEntry(
        @NotBlank @Size(max = 36) String body,
        @NotBlank @Size(max = 2000) String title,
        @Nullable @Size(max = 100) String caseNumber,
        @Nullable @Size(max = 20_000) String note,
        @Omittable Access access,
        @Nullable @Size(max = 500) String legalBasis,
        @Nullable @Valid WrittenDate wanted,
        @Omittable @Size(max = 50) List<@Valid @NotNull ExternalRef> refs)
        implements Checked {

    UpdateBacklogEntry content() {
        return new UpdateBacklogEntry(title, caseNumber, note, access, legalBasis, wanted, refs);
    }

    @Override
    public void check(Violations violations) {
        content().check(violations);
    }
}
