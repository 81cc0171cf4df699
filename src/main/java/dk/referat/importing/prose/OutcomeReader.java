package dk.referat.importing.prose;

import dk.referat.decision.Outcome;
import dk.referat.importing.text.BodyNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Codes what came out of a matter.
 *
 * <p>The primary outcome is the weightiest: what the body itself settled (approved, rejected, decided, agreed) before what
 * sends the matter on (recommended, referred, not treated, postponed), before what only took place (noted, reviewed,
 * discussed), before remarks. Among outcomes of one weight the one named first is the primary.
 *
 * <p>Only what the meeting did counts: not aims ("med henblik på godkendelse"), not what another body did, not quotations,
 * not conditions. A denied approval is a rejection, any other denied outcome is none.
 */
public final class OutcomeReader {
    private static final int BARE = 60;
    private static final String NOT = "(?i:\\b(?:ikke|aldrig|ingen|hverken)\\b)";

    private final @Nullable String bodyName;

    public OutcomeReader(@Nullable String bodyName) {
        this.bodyName = bodyName;
    }

    public List<Outcome> outcomes(String text) {
        Map<Outcome, Integer> firstSeen = new EnumMap<>(Outcome.class);
        int at = 0;
        for (Sentence sentence : Sentences.of(Clauses.withoutQuotations(text))) {
            at = read(sentence.text(), at, firstSeen);
        }
        List<Outcome> outcomes = new ArrayList<>(firstSeen.keySet());
        outcomes.sort(Comparator.comparingInt(OutcomeReader::weight).thenComparing(firstSeen::get));
        return List.copyOf(outcomes);
    }

    /** "Drøftet.", "Til orientering": a line that is an outcome and nothing else. */
    public boolean isBare(String line) {
        return line.length() <= BARE
                && line.split(" ").length <= 5
                && !outcomes(line).isEmpty();
    }

    private int read(String sentence, int position, Map<Outcome, Integer> firstSeen) {
        for (OutcomePhrase phrase : OutcomePhrase.ALL) {
            Matcher matcher = phrase.pattern().matcher(sentence);
            while (matcher.find()) {
                Outcome outcome = judged(phrase, sentence, matcher);
                if (outcome != null) {
                    firstSeen.merge(outcome, position + matcher.start(), Math::min);
                }
            }
        }
        return position + sentence.length() + 1;
    }

    private @Nullable Outcome judged(OutcomePhrase phrase, String sentence, Matcher matcher) {
        String before = clauseBefore(sentence, matcher.start());
        String after = sentence.substring(matcher.end(), Math.min(sentence.length(), matcher.end() + 80));
        if (phrase.negates()) {
            return phrase.outcome();
        }
        boolean proposed = matcher.group().endsWith("es")
                && OutcomePhrase.THAT.matcher(before).find();
        boolean open = OutcomePhrase.AIM.matcher(before).find()
                || OutcomePhrase.CONDITION.matcher(before).find();
        if (proposed || open || byAnother(before, after, phrase)) {
            return null;
        }
        boolean denied = matcher.group().matches("(?s).*" + NOT + ".*")
                || before.matches("(?s).*" + NOT + "[^,;]{0,40}$")
                || after.matches("(?s)^ (?:(?!men |og )\\p{L}+ )?" + NOT + "(?! at\\b).*");
        return denied ? phrase.denied() : phrase.outcome();
    }

    /** The words of the same clause before a place; a far comma or conjunction begins a new one. */
    private static String clauseBefore(String sentence, int end) {
        String before = sentence.substring(Math.max(0, end - 120), end);
        int cut =
                Math.max(before.lastIndexOf(", men "), Math.max(before.lastIndexOf("; "), before.lastIndexOf(" og ")));
        return cut < 0 ? before : before.substring(cut);
    }

    private boolean byAnother(String before, String after, OutcomePhrase phrase) {
        Matcher agent = OutcomePhrase.AGENT.matcher(after);
        boolean sendsOn = phrase.outcome() == Outcome.REFERRED || phrase.outcome() == Outcome.RECOMMENDED;
        if (!sendsOn && agent.find() && isAnother(agent.group(1))) {
            return true;
        }
        if (!phrase.active()) {
            Matcher has = OutcomePhrase.HAS.matcher(before);
            return has.find() && isAnother(has.group(1));
        }
        Matcher subject = OutcomePhrase.LAST_WORD.matcher(before);
        if (subject.find() && BodyNames.isBody(subject.group(1))) {
            return isAnother(subject.group(1));
        }
        Matcher inverted = OutcomePhrase.FIRST_WORD.matcher(after);
        return inverted.find() && isAnother(inverted.group(1));
    }

    private boolean isAnother(String word) {
        if (!BodyNames.isBody(word) || bodyName == null) {
            return false;
        }
        String own = bodyName.toLowerCase(Locale.ROOT);
        String named = word.toLowerCase(Locale.ROOT);
        boolean generic = named.matches("udvalget|bestyrelsen|rådet|gruppen|forsamlingen");
        return !(own.endsWith(named) && (generic || own.equals(named) || own.endsWith(" " + named)));
    }

    private static int weight(Outcome outcome) {
        return switch (outcome) {
            case APPROVED, REJECTED, DECIDED, AGREED -> 0;
            case RECOMMENDED, REFERRED, NOT_TREATED, POSTPONED -> 1;
            case NOTED, REVIEWED, DISCUSSED -> 2;
            case REMARKS_GIVEN -> 3;
            case OTHER -> 4;
        };
    }
}
