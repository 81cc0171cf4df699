package dk.referat.attachment;

import static java.util.Objects.requireNonNullElse;

import dk.referat.access.Access;
import dk.referat.journal.ExternalRef;
import dk.referat.problem.Checked;
import dk.referat.problem.Omittable;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attachment, or what may change of one.
 *
 * @param decision one of the item's, where the attachment belongs to it alone
 * @param index the number in the item's list; the next free one if null
 */
public record UpdateAttachment(
        @Nullable UUID decision,
        @Nullable @Positive Integer index,
        @NotBlank @Size(max = 2000) String title,
        @Nullable @Size(max = 2000) String publicTitle,
        @Omittable Access access,
        @Nullable @Size(max = 500) String legalBasis,
        @Nullable @Size(max = 100) String documentNumber,
        @Nullable @Size(max = 100) String caseNumber,
        @Nullable @Size(max = 200) String documentId,
        @Nullable @Size(max = 100) String typeCode,
        @Nullable @Size(max = 500) String fileName,
        @Nullable @Size(max = 100) String versionLabel,
        @Nullable LocalDate documentDate,
        @Omittable @Size(max = 50) List<@Valid @NotNull ExternalRef> refs)
        implements Checked {

    public UpdateAttachment {
        access = requireNonNullElse(access, Access.OPEN);
        refs = requireNonNullElse(refs, List.of());
    }

    public static UpdateAttachment of(Attachment attachment) {
        return new UpdateAttachment(
                attachment.decisionId(),
                attachment.index(),
                attachment.title(),
                attachment.publicTitle(),
                attachment.access(),
                attachment.legalBasis(),
                attachment.documentNumber(),
                attachment.caseNumber(),
                attachment.documentId(),
                attachment.typeCode(),
                attachment.fileName(),
                attachment.versionLabel(),
                attachment.documentDate(),
                attachment.refs());
    }

    UpdateAttachment exceptWhatIsNeverFixed(UpdateAttachment other) {
        return new UpdateAttachment(
                decision,
                index,
                title,
                other.publicTitle,
                other.access,
                other.legalBasis,
                documentNumber,
                caseNumber,
                documentId,
                typeCode,
                fileName,
                versionLabel,
                documentDate,
                other.refs);
    }

    /** Who sees it, and as what, stays as it is. */
    boolean keepsAccessOf(UpdateAttachment current) {
        return access == current.access
                && Objects.equals(legalBasis, current.legalBasis)
                && Objects.equals(publicTitle, current.publicTitle);
    }

    @Override
    public void check(Violations violations) {
        if (access == Access.CLOSED && legalBasis == null) {
            violations.add(Violation.at("/legalBasis", "invalid.closing-needs-legal-basis"));
        }
    }
}
