package dk.referat.importing.prose;

import dk.referat.decision.Outcome;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that name an outcome.
 *
 * @param denied what it is with "ikke"; null for nothing
 * @param active whether the body is its subject ("Direktionen godkendte")
 * @param negates whether "ikke" belongs to the phrase itself
 */
record OutcomePhrase(
        Outcome outcome, Pattern pattern, @Nullable Outcome denied, boolean active, boolean negates) {
    /** What is to come or is only wished for. */
    static final Pattern AIM = of(
            "\\b(?:med henblik på|forud for|inden|til|kan|kunne|skal|skulle|vil|ville|bør|forventes|afventer|ønskes|søges|at)"
                    + "(?: (?:at|blive|den|det|de|endeligt|ikke))*\\s*$");

    static final Pattern CONDITION = of(
            "\\b(?:hvis|såfremt|når|indtil|hvorvidt|inden|før|efter at|forudsat at)\\b[^,;]{0,60}$"
                    + "|\\b(?:netop|tidligere|allerede|senest|som|anbefales|indstilles|anbefalet|indstillet|foreslås|anbefaler) (?:\\p{L}+ )?$");
    static final Pattern AGENT = of("^ (?:blev )?(?:af|i|på) (?:[\\p{L}-]+- og )?([\\p{L}-]+)");
    static final Pattern HAS = of("([\\p{L}-]+) (?:har|havde) [^,;]{0,40}$");
    /** "…, at indstillingen godkendes": somebody's proposal. */
    static final Pattern THAT = of("\\bat\\b [^,;]{0,60}$");

    static final Pattern LAST_WORD = of("([\\p{L}-]+)\\s*$");
    static final Pattern FIRST_WORD = of("^ ([\\p{L}-]+)");

    static final List<OutcomePhrase> ALL = List.of(
            deniable(
                    Outcome.APPROVED,
                    Outcome.REJECTED,
                    "(?<!(?:den|det|de) )godkendt(?! af den )|tiltrådt|tiltrædes|tiltrådtes"),
            deniable(Outcome.APPROVED, Outcome.REJECTED, "godkendes|godkendtes"),
            active(
                    Outcome.APPROVED,
                    Outcome.REJECTED,
                    "(?<!\\b(?:den|det|de|netop|nu) )(?:godkendte|godkender|tiltrådte|tiltræder)"),
            denying(
                    Outcome.NOT_TREATED,
                    "ikke (?:blev |blevet )?(?:behandlet|nået)|nåede(?:s)? ikke|(?:punktet|sagen) (?:udgik|udgår)|udgået"),
            phrase(Outcome.REJECTED, "afvist|afvises|forkastet|forkastes|ikke imødekommet"),
            active(Outcome.REJECTED, null, "afviste|afviser|forkastede"),
            phrase(Outcome.DECIDED, "besluttet|besluttes|vedtaget|vedtages|vedtoges"),
            active(Outcome.DECIDED, null, "besluttede|beslutter|vedtog|vedtager"),
            phrase(Outcome.AGREED, "aftalt|aftales|aftaltes|enige om|enighed om|enedes om|blev enig"),
            active(Outcome.AGREED, null, "aftalte|aftaler at"),
            phrase(Outcome.RECOMMENDED, "anbefales|anbefalet|indstilles til|indstillet til"),
            active(Outcome.RECOMMENDED, null, "anbefalede|anbefaler|indstillede|indstiller"),
            phrase(
                    Outcome.REFERRED,
                    "videresend(?:es|t)|oversend(?:es|t)|sendes videre|henvist til|henvises til|fremsendes til (?:politisk|økonomi)"
                            + "|send(?:es|t) (?:i høring|til (?:politisk )?(?:behandling|høring))"),
            active(Outcome.REFERRED, null, "videresendte|videresender|oversendte|oversender|henviste sagen"),
            phrase(
                    Outcome.POSTPONED,
                    "udskudt|udskydes|udsættes|(?:blev|bliver|er|punktet|sagen|behandlingen|drøftelsen|beslutningen|og) udsat(?! (?:for|\\p{L}+e\\b))"
                            + "|^udsat(?! (?:for|\\p{L}+e\\b))|genoptages på"),
            active(Outcome.POSTPONED, null, "udsatte (?:punktet|sagen|behandlingen|drøftelsen|beslutningen)|udskød"),
            phrase(
                    Outcome.NOTED,
                    "til orientering|(?:til|taget til|tages til) efterretning|(?:blev|er) orienteret|orienteret om|^orienteret|^taget til"),
            phrase(Outcome.REVIEWED, "gennemgået"),
            active(Outcome.REVIEWED, null, "gennemgik"),
            phrase(Outcome.DISCUSSED, "drøftet|drøftedes"),
            active(Outcome.DISCUSSED, null, "drøftede"),
            phrase(
                    Outcome.REMARKS_GIVEN,
                    "(?:givet|gives|gav|afgav|afgivet|fremkom|faldne|faldt|kom med|knyttede)\\b[^.,;]{0,60}bemærkninger"
                            + "|bemærkninger (?:blev |er )?(?:givet|afgivet)"));

    private static OutcomePhrase phrase(Outcome outcome, String words) {
        return new OutcomePhrase(outcome, bounded(words), null, false, false);
    }

    private static OutcomePhrase deniable(Outcome outcome, Outcome denied, String words) {
        return new OutcomePhrase(outcome, bounded(words), denied, false, false);
    }

    private static OutcomePhrase active(Outcome outcome, @Nullable Outcome denied, String words) {
        return new OutcomePhrase(outcome, bounded(words), denied, true, false);
    }

    private static OutcomePhrase denying(Outcome outcome, String words) {
        return new OutcomePhrase(outcome, bounded(words), null, false, true);
    }

    private static Pattern bounded(String words) {
        return of("(?<![\\p{L}\\d-])(?:" + words + ")(?![\\p{L}\\d])");
    }

    private static Pattern of(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
