package dk.referat.http.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages the service speaks to its callers; English to whoever asks for neither. */
enum Language {
    ENGLISH(Locale.ENGLISH),
    DANISH(Locale.forLanguageTag("da"));

    static final String VARY = HttpHeaders.ACCEPT_LANGUAGE;

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    String tag() {
        return locale.toLanguageTag();
    }

    /** From the value of Accept-Language. */
    static Language of(@Nullable String accepted) {
        if (accepted == null || accepted.isBlank()) {
            return ENGLISH;
        }
        try {
            List<Locale> ours = List.of(ENGLISH.locale, DANISH.locale);
            Locale best = Locale.lookup(Locale.LanguageRange.parse(accepted), ours);
            return DANISH.locale.equals(best) ? DANISH : ENGLISH;
        } catch (IllegalArgumentException e) {
            // A malformed preference is no reason to refuse anything.
            return ENGLISH;
        }
    }
}
