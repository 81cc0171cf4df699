package dk.referat.importing.matter;

import dk.referat.importing.text.Heading;
import java.util.regex.Pattern;

/** Lines that announce a list. */
public final class LeadIn {
    private static final int LONGEST = 300;
    private static final Pattern MATTERS = Pattern.compile(
            "(?=.*\\b(?:punkter|emner|sager|temaer|følgende|nedenstående)\\b)"
                    + "(?=.*(?:behandl|drøft|dagsorden))(?=.*\\b(?:følgende|nedenstående|disse|øvrige|desuden|herudover|følger)\\b).*:");
    private static final Pattern LATER =
            Pattern.compile("\\b(?:kommende|næste|foreløbig|foreløbige|tidligere|gennemgang)\\b");
    private static final Pattern COLLECTION = Pattern.compile(
            "(?:øvrige )?(?:punkter|emner|sager|temaer) til (?:behandling|drøftelse|beslutning).*|øvrige (?:punkter|emner|sager)|(?:diverse|blandede) (?:punkter|sager)");
    private static final Pattern BACKLOG = Pattern.compile(
            "(?=.*\\b(?:kommende|næste|førstkommende)\\b)(?=.*møde)(?=.*\\b(?:punkter|emner|sager)\\b).*:");
    private static final Pattern PATH = Pattern.compile(
            ".*\\b(?:videre proces|proces(?:sen)? (?:er|bliver|ser)|(?:videre|politiske?) (?:proces|behandling|forløb)|behandlingsplan|tidsplan(?:en)?)\\b.*:");

    private LeadIn() {}

    /** "Direktionen har følgende øvrige punkter til behandling:" */
    public static boolean toMatters(String text) {
        String key = key(text);
        return !key.isEmpty()
                && MATTERS.matcher(key).matches()
                && !LATER.matcher(key).find();
    }

    /** "Til det kommende møde d. 7. oktober er der følgende punkter:" */
    public static boolean toBacklog(String text) {
        return BACKLOG.matcher(key(text)).matches();
    }

    /** "… Den videre proces er følgende:" */
    public static boolean toPath(String text) {
        return PATH.matcher(key(text)).matches();
    }

    /** Whether an item of this title exists to hold matters. */
    public static boolean isCollection(String title) {
        return COLLECTION.matcher(Heading.key(title)).matches();
    }

    /** The last words of the line up to its colon; empty for one that announces nothing. */
    private static String key(String text) {
        String stripped = text.strip();
        boolean announces = stripped.endsWith(":") && !stripped.isEmpty();
        String end = stripped.substring(Math.max(0, stripped.length() - LONGEST));
        return announces ? Heading.key(end) + ":" : "";
    }
}
