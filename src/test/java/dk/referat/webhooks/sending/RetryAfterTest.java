package dk.referat.webhooks.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");

    @Test
    void readsSecondsAndDates() {
        assertThat(RetryAfter.read(503, "120", NOW)).isEqualTo(Duration.ofMinutes(2));
        assertThat(RetryAfter.read(429, "Wed, 04 Mar 2026 12:00:30 GMT", NOW)).isEqualTo(Duration.ofSeconds(30));
        assertThat(RetryAfter.read(429, "Wed, 04 Mar 2026 11:00:00 GMT", NOW)).isEqualTo(Duration.ZERO);
        assertThat(RetryAfter.read(503, "999999999", NOW)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void hearsNoOtherAnswersAndNoNonsense() {
        assertThat(RetryAfter.read(500, "120", NOW)).isNull();
        assertThat(RetryAfter.read(503, null, NOW)).isNull();
        assertThat(RetryAfter.read(503, "-1", NOW)).isNull();
        assertThat(RetryAfter.read(503, "soon", NOW)).isNull();
        assertThat(RetryAfter.read(503, "99999999999999999999", NOW)).isNull();
    }
}
