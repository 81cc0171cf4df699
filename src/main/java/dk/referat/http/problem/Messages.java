package dk.referat.http.problem;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Texts by key, from {@code messages.properties} and its Danish sister. */
final class Messages {

    // Without this a Danish server would answer Danish to whoever asks for English.
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Language language;

    private Messages(ResourceBundle bundle, Language language) {
        this.bundle = bundle;
        this.language = language;
    }

    static Messages in(Language language) {
        return new Messages(ResourceBundle.getBundle("messages", language.locale(), NO_FALLBACK), language);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    String text(String key, Object... args) {
        if (!has(key)) {
            return key;
        }
        Object[] texts = List.of(args).stream().map(this::plain).toArray();
        return new MessageFormat(bundle.getString(key), language.locale()).format(texts);
    }

    /**
     * Numbers too go in as text: 8000 is a number to look for, not "8,000". A function of the locale is a text that
     * knows more than one language.
     */
    @SuppressWarnings("unchecked")
    private String plain(Object arg) {
        if (arg instanceof Function<?, ?> localized) {
            return ((Function<Locale, String>) localized).apply(language.locale());
        }
        return arg instanceof Collection<?> many
                ? many.stream().map(Object::toString).collect(Collectors.joining(", "))
                : arg.toString();
    }
}
