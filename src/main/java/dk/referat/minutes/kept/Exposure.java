package dk.referat.minutes.kept;

import dk.referat.access.Audience;
import dk.referat.access.Visibility;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who saw a thing when it was kept.
 *
 * @param knownTo the lowest audience that knew of it
 * @param openTo the lowest audience that saw the whole of it
 * @param neutralText what it was called, or said to have come to, before those who only knew of it
 * @param legalBasis on what ground it was closed
 */
public record Exposure(
        Audience knownTo,
        Audience openTo,
        @Nullable String neutralText,
        @Nullable String legalBasis) {

    static Exposure of(Visibility visibility, @Nullable String neutralText, @Nullable String legalBasis) {
        return new Exposure(lowest(visibility::knownTo), lowest(visibility::openTo), neutralText, legalBasis);
    }

    private static Audience lowest(Predicate<Audience> sees) {
        return Arrays.stream(Audience.values()).filter(sees).findFirst().orElse(Audience.CLOSED);
    }

    boolean isKnownTo(Audience viewer) {
        return knownTo.compareTo(viewer) <= 0;
    }

    boolean isOpenTo(Audience viewer) {
        return openTo.compareTo(viewer) <= 0;
    }

    boolean isClosed() {
        return openTo == Audience.CLOSED;
    }
}
