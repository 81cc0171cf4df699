package dk.referat.identity.key;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record TransitionApiKey(
        @NotNull ApiKeyState to, @Nullable @Size(max = 2000) String reason) {}
