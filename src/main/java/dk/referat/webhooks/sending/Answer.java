package dk.referat.webhooks.sending;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What became of a message.
 *
 * @param failure null if the receiver took it
 * @param status null if nobody answered
 * @param retryAfter what the receiver asks to be given, if anything
 */
public record Answer(
        @Nullable Failure failure,
        @Nullable Integer status,
        @Nullable Duration retryAfter) {

    private static final int GONE = 410;

    static Answer of(int status, @Nullable Duration retryAfter) {
        boolean taken = status >= 200 && status < 300;
        return new Answer(taken ? null : Failure.REFUSED, status, retryAfter);
    }

    static Answer none(Failure failure) {
        return new Answer(failure, null, null);
    }

    public boolean isGone() {
        return status != null && status == GONE;
    }
}
