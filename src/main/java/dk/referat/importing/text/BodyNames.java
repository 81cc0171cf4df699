package dk.referat.importing.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Which words name a body (udvalg, organ), by how they end. */
public final class BodyNames {
    private static final Pattern ENDING = Pattern.compile(
            "(?:direktion|udvalg|bestyrelse|byråd|(?<!om)råd|nævn|forum|fora|gruppe|forsamling|kreds|kommission|ledelse)(?:en|n|et|ene|erne|ne)?");
    private static final Pattern IN_COMPOUND = Pattern.compile(
            "([\\p{L}-]*(?:direktion|udvalg|bestyrelse|byråd|(?<!om)råd|nævn|forum))s?(?:en|n|et)?s?(?:møde|seminar|behandling|punkt)?\\p{L}*");
    /** One letter wrong in a long name; "Byrådet" and "Børnerådet" stay apart. */
    private static final LevenshteinDistance MISREAD = new LevenshteinDistance(1);

    private static final Set<String> CODES = Set.of("DIR", "ØK", "KB", "HU", "MED", "BY", "BYR");

    private BodyNames() {}

    /** Whether the name of a body ends this text: "Børne- og Ungdomsudvalget", "Byrådet". */
    public static boolean isBody(String text) {
        String trimmed = text.strip();
        String last = trimmed.substring(trimmed.lastIndexOf(' ') + 1);
        return CODES.contains(last) || isBodyWord(last);
    }

    /** Whether this is one of the codes that minutes know without saying so. */
    public static boolean isCode(String word) {
        return CODES.contains(word);
    }

    public static boolean isBodyWord(String word) {
        if (word.length() > 60) {
            return false;
        }
        Matcher ending = ENDING.matcher(word.toLowerCase(Locale.ROOT));
        while (ending.find()) {
            if (ending.end() == word.length()) {
                return true;
            }
        }
        return false;
    }

    /** The body that a word such as "direktionsmødet" or "økonomiudvalget" speaks of, in its definite form. */
    public static @Nullable String bodyIn(String word) {
        Matcher compound = IN_COMPOUND.matcher(word.toLowerCase(Locale.ROOT));
        if (word.length() > 60 || !compound.matches()) {
            return null;
        }
        String stem = compound.group(1);
        String definite =
                stem.endsWith("direktion") ? stem + "en" : stem.endsWith("bestyrelse") ? stem + "n" : stem + "et";
        String name = stem.endsWith("forum") ? stem : definite;
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    public static boolean same(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        String key = Heading.key(one);
        boolean misread = key.length() >= 10 && MISREAD.apply(key, Heading.key(other)) >= 0;
        return misread || key.equals(Heading.key(other));
    }
}
