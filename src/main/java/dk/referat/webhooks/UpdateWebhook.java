package dk.referat.webhooks;

import static java.util.Objects.requireNonNullElse;

import dk.referat.access.Audience;
import dk.referat.changes.ResourceType;
import dk.referat.problem.Omittable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A webhook, or what may change of one. {@code bodies} are codes or ids. */
record UpdateWebhook(
        @NotBlank @Size(max = 2000) String url,
        @Nullable @Size(min = 1, max = 1000) String description,
        @Omittable Audience audience,

        @Nullable @Size(min = 1, max = 50) Set<@NotNull ResourceType> types,

        @Nullable @Size(max = 500) Set<@NotNull @Size(min = 1, max = 50) String> bodies) {

    UpdateWebhook {
        audience = requireNonNullElse(audience, Audience.PUBLIC);
    }
}
