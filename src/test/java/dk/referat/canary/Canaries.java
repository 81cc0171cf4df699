package dk.referat.canary;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts and numbers that occur once in the world, and are recognised wherever they turn up. */
final class Canaries {

    private static final Pattern SHAPE = Pattern.compile(
            "kan[a-z0-9]{12}|(?<!\\d)\\d{9}(?!\\d)|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9_-]{24,}={0,2}");
    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private final Random random;

    Canaries(Random random) {
        this.random = random;
    }

    String text() {
        StringBuilder text = new StringBuilder("kan");
        for (int i = 0; i < 12; i++) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    /** The serial of a document's or case's number. */
    String serial() {
        return Integer.toString(100_000_000 + random.nextInt(900_000_000));
    }

    /** All canaries in the text: as they are, percent-encoded, or inside a cursor. */
    static Set<String> in(String text) {
        Set<String> found = new HashSet<>();
        collect(text, found);
        if (text.indexOf('%') >= 0) {
            collect(URLDecoder.decode(text.replaceAll("%(?![0-9a-fA-F]{2})", "%25"), StandardCharsets.UTF_8), found);
        }
        Matcher encoded = ENCODED.matcher(text);
        while (encoded.find()) {
            collect(decoded(encoded.group()), found);
        }
        return found;
    }

    private static void collect(String text, Set<String> found) {
        Matcher canary = SHAPE.matcher(text);
        while (canary.find()) {
            found.add(canary.group().toLowerCase(Locale.ROOT));
        }
    }

    private static String decoded(String encoded) {
        try {
            return new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException noBase64) {
            return "";
        }
    }
}
