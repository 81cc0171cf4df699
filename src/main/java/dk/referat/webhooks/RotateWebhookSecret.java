package dk.referat.webhooks;

import static java.util.Objects.requireNonNullElse;

import dk.referat.problem.Omittable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What a rotation may say of the secret that it replaces. */
record RotateWebhookSecret(@Omittable @Min(0) @Max(720) Integer overlapHours) {

    private static final int DAY = 24;

    RotateWebhookSecret {
        overlapHours = requireNonNullElse(overlapHours, DAY);
    }
}
