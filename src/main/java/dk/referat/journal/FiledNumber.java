package dk.referat.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A journal number as four columns; the owner knows its kind. */
@Embeddable
public record FiledNumber(
        String system,
        String text,
        @Column(name = "number") String canonical,
        @Column(name = "key") String normalized) {

    public static @Nullable FiledNumber of(Optional<JournalNumber> number) {
        return number.map(FiledNumber::of).orElse(null);
    }

    private static FiledNumber of(JournalNumber number) {
        return new FiledNumber(number.system(), number.text(), number.canonical(), number.normalized());
    }

    /** What was found, or what is known where that is the same number: the way it was written first is kept. */
    public static @Nullable FiledNumber keep(@Nullable FiledNumber known, @Nullable FiledNumber found) {
        boolean same = known != null
                && found != null
                && known.system.equals(found.system)
                && known.normalized.equals(found.normalized);
        return same ? known : found;
    }

    /** Whether one of its forms is, or has in it, what is asked for. */
    public boolean has(Predicate<String> test) {
        return Stream.of(system, text, canonical, normalized).anyMatch(test);
    }
}
