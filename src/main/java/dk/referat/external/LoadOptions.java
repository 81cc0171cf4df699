package dk.referat.external;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How something is loaded. */
public record LoadOptions(
        @QueryParam("id")
        @Parameter(description = "What the system calls the one thing that is loaded; without it, the body is a batch")
        @NotBlank
        @Size(max = 500)
        @Nullable
        String id,

        @QueryParam("atomic")
        @Parameter(
                description = "True to load all lines of a batch or, if one is refused, none; false unless it is given")
        @Nullable
        Boolean atomic,

        @QueryParam("overwrite")
        @Parameter(
                description =
                        "True to replace what was edited or deleted here since the last load; false unless it is given")
        @Nullable
        Boolean overwrite) {

    boolean isAtomic() {
        return Boolean.TRUE.equals(atomic);
    }

    boolean overwrites() {
        return Boolean.TRUE.equals(overwrite);
    }
}
