package dk.referat.identity.key;

import static java.util.Objects.requireNonNullElse;

import dk.referat.problem.Omittable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A key, or what may change of one. */
record UpdateApiKey(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Size(max = 500) Set<@Valid @NotNull GrantRole> grants,
        @Omittable @Size(max = 50) List<@NotBlank @Size(max = 200) String> identifiers,
        @Nullable Instant expiresAt) {

    UpdateApiKey {
        identifiers = requireNonNullElse(identifiers, List.of());
    }
}
