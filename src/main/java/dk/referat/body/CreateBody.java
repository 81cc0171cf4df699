package dk.referat.body;

import dk.referat.journal.ExternalRef;
import dk.referat.problem.Omittable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

public record CreateBody(
        @NotNull @Size(max = 20) @Pattern(regexp = "[^\\s/?#%]+", message = "{dk.referat.body.code}")
        String code,

        @NotBlank @Size(max = 200) String name,
        @NotNull BodyKind kind,
        @Omittable PublicationPolicy publicationPolicy,
        @Omittable ClosedTitlePolicy closedTitlePolicy,
        @Omittable @Size(max = 50) List<@Valid @NotNull ExternalRef> refs) {

    UpdateBody rest() {
        return new UpdateBody(name, kind, publicationPolicy, closedTitlePolicy, refs);
    }
}
