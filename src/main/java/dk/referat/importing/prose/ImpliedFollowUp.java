package dk.referat.importing.prose;

import java.util.regex.Pattern;

/** Sentences in which something is to happen but nobody is named who does it. */
final class ImpliedFollowUp {
    private static final String PRESENTED =
            "forelægges|fremlægges|præsenteres|genoptages|behandles|drøftes|genbehandles";
    private static final Pattern PRESENTATION = Pattern.compile("(?<![\\p{L}])(?:" + PRESENTED + ")(?![\\p{L}])");
    private static final Pattern IMPLIED = Pattern.compile(
            "(?<![\\p{L}])(?:" + PRESENTED
                    + "|indarbejdes|undersøges|udarbejdes|igangsættes|iværksættes|afklares|afdækkes|fremsendes|udsendes|indkaldes|planlægges"
                    + "|tilrettes|justeres|præciseres|evalueres|indhentes|kontaktes|koordineres|følges \\p{L}* ?op|arbejdes \\p{L}* ?videre"
                    + "|vendes \\p{L}* ?tilbage|tages .{0,160}?\\bop|sættes på (?:dagsordenen|\\p{L}* ?møde)|der skal|skal \\p{L}+es)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DENIED = Pattern.compile("\\b(?:ikke|jf\\.)\\b", Pattern.CASE_INSENSITIVE);

    private ImpliedFollowUp() {}

    static boolean in(String sentence) {
        return IMPLIED.matcher(sentence).find()
                && !DENIED.matcher(sentence.substring(0, Math.min(60, sentence.length())))
                        .find();
    }

    static boolean isPresentation(String sentence) {
        return PRESENTATION.matcher(sentence).find();
    }
}
