package dk.referat.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A journal number as four columns; the owner knows its kind. */
@Embeddable
public class FiledNumber {

    @Column
    private String system;

    @Column
    private String text;

    @Column(name = "number")
    private String canonical;

    @Column(name = "key")
    private String normalized;

    protected FiledNumber() {}

    private FiledNumber(JournalNumber number) {
        system = number.system();
        text = number.text();
        canonical = number.canonical();
        normalized = number.normalized();
    }

    public static @Nullable FiledNumber of(Optional<JournalNumber> number) {
        return number.map(FiledNumber::new).orElse(null);
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
    public boolean has(Predicate<String> text) {
        return Stream.of(system, this.text, canonical, normalized).anyMatch(text);
    }

    public String canonical() {
        return canonical;
    }
}
