package dk.referat.journal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public record JournalNumber(
        String system,
        JournalNumberKind kind,
        String text,
        String normalized,
        @Nullable Integer serial,
        @Nullable Integer year) {

    public static final String ACADRE = "ACADRE";

    public static Optional<JournalNumber> of(String system, JournalNumberKind kind, String text) {
        return Optional.empty();
    }

    public static List<JournalNumber> candidates(String system, String text) {
        return List.of();
    }

    public static boolean isNoneShown(@Nullable String text) {
        return text == null || text.isBlank();
    }

    public String canonical() {
        return text;
    }
}
