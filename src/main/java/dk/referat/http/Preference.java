package dk.referat.http;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the header Prefer wishes for (RFC 7240). What is not understood is no error; it is not heard. */
public final class Preference {

    public static final String PREFER = "Prefer";
    public static final String APPLIED = "Preference-Applied";

    private static final Pattern WAIT =
            Pattern.compile("wait\\s*=\\s*\"?(\\d{1,9})\"?\\s*(?:;.*)?", Pattern.CASE_INSENSITIVE);

    private Preference() {}

    /** How long the caller would wait for an answer that says something. */
    public static Optional<Duration> wait(@Nullable String header) {
        return header == null
                ? Optional.empty()
                : Arrays.stream(header.split(","))
                        .map(preference -> WAIT.matcher(preference.strip()))
                        .filter(Matcher::matches)
                        .map(wait -> Duration.ofSeconds(Long.parseLong(wait.group(1))))
                        .findFirst();
    }

    /** Says that a wish to wait was granted, for so long. */
    public static String waited(Duration wait) {
        return "wait=" + wait.toSeconds();
    }
}
