package dk.referat.webhooks.delivery;

import dk.referat.webhooks.sending.Answer;
import dk.referat.webhooks.sending.Failure;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** How often this replica has sent something, by what came of it; not to whom. */
@Singleton
class AttemptCount {

    private static final String TAKEN = "TAKEN";

    private final MeterRegistry registry;

    AttemptCount(MeterRegistry registry) {
        this.registry = registry;
        // From nothing on, or the first of a kind would be no increase.
        Stream.concat(Stream.of(TAKEN), Stream.of(Failure.values()).map(Failure::name))
                .forEach(this::counter);
    }

    void add(Answer answer) {
        Failure failure = answer.failure();
        counter(failure == null ? TAKEN : failure.name()).increment();
    }

    private Counter counter(String outcome) {
        return Counter.builder("referat.webhook.attempts")
                .description("Attempts of this replica to deliver to webhooks, by what came of them")
                .tag("outcome", outcome)
                .register(registry);
    }
}
