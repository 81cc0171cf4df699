package dk.referat.importing.prose;

import java.util.regex.Pattern;

/** What in a sentence isn't said by the meeting itself. */
final class Clauses {
    private static final Pattern QUOTED = Pattern.compile("[\"”“„»][^\"”“„»«]{25,1900}[\"”“«]");
    private static final Pattern REPORTED = Pattern.compile(
            "\\b(?:orienterede|oplyste|redegjorde|nævnte|fortalte|bemærkede|berettede|refererede)\\b[^.]{0,80}?,? (?:om, )?at\\b");

    private Clauses() {}

    /** Longer quotations are somebody else's words: as many strokes stand for them, so that places stay the same. */
    static String withoutQuotations(String text) {
        return QUOTED.matcher(text).replaceAll(quoted -> masked(quoted.group()));
    }

    private static String masked(String quotation) {
        int end = quotation.length() - 2;
        boolean ends = ".!?".indexOf(quotation.charAt(end)) >= 0;
        return ends ? "–".repeat(end) + ".”" : "–".repeat(end + 2);
    }

    /** "X orienterede om, at …": what follows is told, not decided. */
    static boolean isReport(String sentence) {
        return REPORTED.matcher(sentence).find();
    }
}
