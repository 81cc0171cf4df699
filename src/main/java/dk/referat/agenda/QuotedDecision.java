package dk.referat.agenda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What another body decided, in its words.
 *
 * @param decision null where it is not known here, and to those who may not know of it
 */
public record QuotedDecision(
        @Nullable UUID decision,
        @NotBlank @Size(max = 500) String bodyName,
        @Nullable LocalDate date,
        @NotNull @Size(max = 100_000) String text) {

    QuotedDecision of(@Nullable UUID other) {
        return new QuotedDecision(other, bodyName, date, text);
    }

    boolean saysTheSameAs(QuotedDecision other) {
        return Objects.equals(of(null), other.of(null));
    }
}
