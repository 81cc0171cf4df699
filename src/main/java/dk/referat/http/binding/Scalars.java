package dk.referat.http.binding;

import dk.referat.http.Verbatim;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The values that are written as text, in a JSON string as in a query; stricter than the parsers of the JDK. */
public final class Scalars {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d(:\\d\\d)?");
    private static final Pattern MOMENT =
            Pattern.compile(DAY + "[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?([Zz]|[+-]\\d\\d:\\d\\d)");
    private static final Pattern UUID_FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    // A '+' that nobody encoded arrives from a query as a blank.
    private static final Pattern MOMENT_WITH_LOST_PLUS = Pattern.compile(DAY + "[Tt][\\d:.]+ \\d\\d:\\d\\d");

    private static final Map<Class<?>, Reading> READINGS = Map.of(
            String.class, Scalars::text,
            UUID.class, text -> UUID.fromString(match(UUID_FORM, text, "invalid.not-uuid")),
            LocalDate.class, Scalars::day,
            LocalTime.class, Scalars::time,
            Instant.class, text -> moment(text).toInstant(),
            OffsetDateTime.class, Scalars::moment,
            URI.class, Scalars::uri);

    private Scalars() {}

    public static boolean know(Class<?> type) {
        return type.isEnum() || READINGS.containsKey(type);
    }

    public static Object read(Class<?> type, String text) throws Unfit {
        Reading reading = READINGS.get(type);
        return reading == null ? constant(type, text) : reading.read(text);
    }

    private static Object constant(Class<?> type, String text) throws Unfit {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        int index = names.indexOf(text);
        if (index < 0) {
            throw new Unfit("invalid.not-one-of", String.join(", ", names));
        }
        return type.getEnumConstants()[index];
    }

    private static String text(String text) throws Unfit {
        if (!Verbatim.storable(text)) {
            throw new Unfit("invalid.not-storable");
        }
        return text;
    }

    private static LocalDate day(String text) throws Unfit {
        try {
            return LocalDate.parse(match(DAY, text, "invalid.not-date"));
        } catch (DateTimeException e) {
            throw new Unfit("invalid.not-date");
        }
    }

    private static LocalTime time(String text) throws Unfit {
        try {
            return LocalTime.parse(match(TIME, text, "invalid.not-time"));
        } catch (DateTimeException e) {
            throw new Unfit("invalid.not-time");
        }
    }

    private static OffsetDateTime moment(String text) throws Unfit {
        if (MOMENT_WITH_LOST_PLUS.matcher(text).matches()) {
            throw new Unfit("invalid.lost-plus");
        }
        try {
            return OffsetDateTime.parse(
                    match(MOMENT, text, "invalid.not-timestamp").toUpperCase(Locale.ROOT));
        } catch (DateTimeException e) {
            throw new Unfit("invalid.not-timestamp");
        }
    }

    private static URI uri(String text) throws Unfit {
        try {
            return new URI(text(text));
        } catch (URISyntaxException e) {
            throw new Unfit("invalid.not-uri");
        }
    }

    private static String match(Pattern form, String text, String key) throws Unfit {
        if (!form.matcher(text).matches()) {
            throw new Unfit(key);
        }
        return text;
    }

    private interface Reading {
        Object read(String text) throws Unfit;
    }
}
