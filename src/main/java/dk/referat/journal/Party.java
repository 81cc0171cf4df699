package dk.referat.journal;

import dk.referat.problem.Omittable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody or something that acts: named as the minutes name it. */
public record Party(
        @NotNull PartyKind kind,
        @NotBlank @Size(max = 500) String name,
        @Size(max = 500) @Nullable String title,
        @Omittable @Size(max = 50) List<@NotNull @Valid ExternalRef> refs) {

    public Party {
        // Stored and received JSON may lack refs, and List.copyOf would throw where validation has a better answer.
        refs = refs == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(refs));
    }
}
