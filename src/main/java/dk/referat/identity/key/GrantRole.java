package dk.referat.identity.key;

import dk.referat.access.Role;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A role for a key to give, as it is sent: {@code body} is a code or an id. */
@Schema(name = "CreateGrant")
record GrantRole(
        @NotNull Role role,
        @Nullable @Size(min = 1, max = 50) String body) {}
