package dk.referat.body;

import static java.util.Objects.requireNonNullElse;

import dk.referat.journal.ExternalRef;
import dk.referat.problem.Omittable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What may change of a body; what is left out falls back to the safe choice. */
public record UpdateBody(
        @NotBlank @Size(max = 200) String name,
        @NotNull BodyKind kind,
        @Omittable PublicationPolicy publicationPolicy,
        @Omittable ClosedTitlePolicy closedTitlePolicy,
        @Omittable @Size(max = 50) List<@Valid @NotNull ExternalRef> refs) {

    public UpdateBody {
        publicationPolicy = requireNonNullElse(publicationPolicy, PublicationPolicy.INTERNAL);
        closedTitlePolicy = requireNonNullElse(closedTitlePolicy, ClosedTitlePolicy.NEUTRAL);
        refs = requireNonNullElse(refs, List.of());
    }
}
