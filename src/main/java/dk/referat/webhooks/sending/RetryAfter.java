package dk.referat.webhooks.sending;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header Retry-After: seconds, or a date. */
final class RetryAfter {

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");
    private static final Set<Integer> HEARD = Set.of(429, 503);
    private static final Duration MOST = Duration.ofDays(1);

    private RetryAfter() {}

    /** Null where the receiver asks for nothing that can be given. */
    static @Nullable Duration read(int status, @Nullable String header, Instant now) {
        if (header == null || !HEARD.contains(status)) {
            return null;
        }
        try {
            Duration wait = SECONDS.matcher(header).matches()
                    ? Duration.ofSeconds(Long.parseLong(header))
                    : Duration.between(
                            now,
                            ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
            return wait.isNegative() ? Duration.ZERO : wait.compareTo(MOST) > 0 ? MOST : wait;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
