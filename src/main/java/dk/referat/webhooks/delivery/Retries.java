package dk.referat.webhooks.delivery;

import dk.referat.webhooks.sending.Answer;
import dk.referat.webhooks.sending.WebhookSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/** When a delivery that failed is tried again. */
@Singleton
class Retries {

    private static final double JITTER = 0.2;

    private final List<Duration> waits;
    private final DoubleSupplier chance;

    @Inject
    Retries(WebhookSettings settings) {
        this(settings.retryAfter(), () -> ThreadLocalRandom.current().nextDouble());
    }

    /** {@code chance} lies between 0 and 1. */
    Retries(List<Duration> waits, DoubleSupplier chance) {
        this.waits = List.copyOf(waits);
        this.chance = chance;
    }

    /**
     * How long to wait after so many attempts, at least as long as the receiver asked for, and up to a fifth longer, so that
     * not all come back at once to a receiver that was away. Empty when it has been tried often enough.
     */
    Optional<Duration> after(int attempts, Answer answer) {
        if (attempts > waits.size()) {
            return Optional.empty();
        }
        // None where somebody has asked for it anew while it was on its way.
        Duration own = waits.get(Math.max(attempts, 1) - 1);
        Duration asked = answer.retryAfter();
        Duration wait = asked == null || asked.compareTo(own) < 0 ? own : asked;
        return Optional.of(wait.plusMillis((long) (wait.toMillis() * JITTER * chance.getAsDouble())));
    }
}
