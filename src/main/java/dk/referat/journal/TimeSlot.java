package dk.referat.journal;

import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A time of day, with its end where one is written. */
public record TimeSlot(LocalTime from, @Nullable LocalTime to) {

    public static Optional<TimeSlot> parse(String text) {
        return Optional.empty();
    }
}
