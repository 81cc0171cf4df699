package dk.referat.webhooks.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.webhooks.sending.Answer;
import dk.referat.webhooks.sending.Failure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetriesTest {

    private static final List<Duration> WAITS =
            List.of(Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofHours(24));
    private static final Answer REFUSED = new Answer(Failure.REFUSED, 500, null);

    private final Retries earliest = new Retries(WAITS, () -> 0);
    private final Retries latest = new Retries(WAITS, () -> 1);

    @Test
    void waitsLongerAfterEachAttemptAndGivesUpInTheEnd() {
        assertThat(earliest.after(1, REFUSED)).contains(Duration.ofSeconds(5));
        assertThat(earliest.after(0, REFUSED)).contains(Duration.ofSeconds(5));
        assertThat(earliest.after(2, REFUSED)).contains(Duration.ofMinutes(5));
        assertThat(earliest.after(3, REFUSED)).contains(Duration.ofHours(24));
        assertThat(earliest.after(4, REFUSED)).isEqualTo(Optional.empty());
    }

    @Test
    void doesNotComeBackToAllAtTheSameMoment() {
        assertThat(latest.after(1, REFUSED)).contains(Duration.ofSeconds(6));
        assertThat(latest.after(2, REFUSED)).contains(Duration.ofMinutes(6));
    }

    @Test
    void comesBackNoEarlierThanItIsAsked() {
        Answer busy = new Answer(Failure.REFUSED, 503, Duration.ofMinutes(10));

        assertThat(earliest.after(1, busy)).contains(Duration.ofMinutes(10));
        assertThat(earliest.after(3, busy)).contains(Duration.ofHours(24));
        assertThat(earliest.after(4, busy)).isEqualTo(Optional.empty());
    }
}
