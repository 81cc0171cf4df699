package dk.referat.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
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

    public String canonical() {
        return canonical;
    }
}
