package dk.referat.importing.prose;

import java.util.Set;
import java.util.regex.Pattern;

/** Verbs by which somebody undertakes something, and those in the present tense by which nobody does. */
final class FollowUpVerbs {
    private static final String MIDDLE = "(?: \\p{Ll}+){0,3}?";

    static final String UNDERTAKING_INVERTED =
            "foranlediger|udarbejder|undersøger|indkalder|sikrer|igangsætter|iværksætter|indarbejder"
                    + "|koordinerer|forbereder|afklarer|afdækker|planlægger|tilrettelægger|udsender|fremsender|kontakter|indhenter"
                    + "|følger|tager|vender|kommer|sørger|laver|inviterer|arbejder|formulerer|tilretter|opdaterer";

    static final String UNDERTAKING =
            "følger" + MIDDLE + " op|vender" + MIDDLE + " tilbage|tager" + MIDDLE + " (?:initiativ|kontakt|fat|hånd)"
                    + "|kommer" + MIDDLE + " (?:med|tilbage)|sørger" + MIDDLE + " for|arbejder" + MIDDLE + " videre|går"
                    + MIDDLE + " videre"
                    + "|foranlediger|udarbejder|undersøger|indkalder|sikrer|igangsætter|iværksætter|indarbejder|koordinerer|forbereder"
                    + "|afklarer|afdækker|planlægger|tilrettelægger|udsender|fremsender|kontakter|indhenter|formulerer|tilretter"
                    + "|opdaterer|inviterer|skal(?! \\p{L}+es\\b)|vil(?: \\p{Ll}+)? (?:sørge for|udarbejde|undersøge|følge|vende|tage|indkalde|sikre|sørge|komme|sende|kontakte|igangsætte|arbejde)"
                    + "|får (?:til opgave|ansvaret?)|bedes|har ansvaret|er (?:ansvarlige?|tovholdere?)|påtager sig";

    /** Present tense of what was said, thought or done at the meeting, of facts and of attendance. */
    static final Pattern NO_UNDERTAKING = Pattern.compile(
            "^(?:er|har|kan|vil|må|får|bliver|deltager|deltog|mener|bemærker|oplyser|vurderer|kvitterer|ønsker|anbefaler|indstiller"
                    + "|forventer|finder|redegør|gennemgår|holder|står|ser|noterer|takker|støtter"
                    + "|bakker|behandler|drøfter|godkender|peger|understreger|gør opmærksom|konstaterer|henviser|fremhæver|nævner"
                    + "|knytter|består|omfatter|indeholder|gælder|ligger|udgør|medfører|betyder|vedrører|handler|indgår"
                    + "|spørger|svarer til|siger|foreslår|ved|tager (?:\\p{L}+ ){0,3}til efterretning|tror|håber|følger (?!op)"
                    + "|bor|hører|dækker|varetager|kender|mangler|oplever|efter|over|under|for|eller|var|hvor|der|her|når|år)(?![\\p{L}])");

    /** What may be told of the meeting in the present tense; of a coming day it is a promise. */
    static final Pattern TOLD = Pattern.compile("^(?:orienterer|præsenterer|fremlægger|giver)(?![\\p{L}])");

    static final Pattern WILL = Pattern.compile("^ (?:vil|skal)\\b");

    private static final Set<String> FIRST_WORDS = Set.of("""
            følger vender tager kommer sørger arbejder går foranlediger udarbejder undersøger indkalder
            sikrer igangsætter iværksætter indarbejder koordinerer forbereder afklarer planlægger
            tilrettelægger udsender fremsender kontakter indhenter skal vil får bedes har er deltager
            drøfter orienterer bidrager melder
            """.strip().split("\\s+"));

    private FollowUpVerbs() {}

    static boolean isVerb(String word) {
        return FIRST_WORDS.contains(word);
    }
}
