package dk.referat.body;

import dk.referat.journal.ExternalRef;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record CreateBody(
        @NotNull @Size(max = 20) @Pattern(regexp = "\\S+", message = "{body.code}") String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull BodyKind kind,
        @Nullable PublicationPolicy publicationPolicy,
        @Nullable ClosedTitlePolicy closedTitlePolicy,
        @Nullable List<@Valid @NotNull ExternalRef> refs) {

    UpdateBody rest() {
        return new UpdateBody(name, kind, publicationPolicy, closedTitlePolicy, refs);
    }
}
