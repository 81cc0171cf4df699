package dk.referat.importing.prose;

import java.util.List;
import java.util.Set;

/**
 * Reads what a title is about and the name behind it: in "chef for Borgerservice, IT og Digitalisering Tonje Ravn" only the
 * last run of capitals tells where the domain ends.
 */
final class DomainReader {
    private static final int LONGEST_NAME = 5;
    private static final Set<String> NO_DOMAIN = Set.of("""
            en et den det de at som der til på med er blev har vil skal deltager deltog for af ved fra hvor
            hvilket ikke også hun han
            """.strip().split("\\s+"));
    private static final int LONGEST_PLURAL = 8;
    private static final Set<String> PREPOSITIONS = Set.of("af", "for", "i", "på", "fra", "ved");
    private static final Set<String> NAME_PARTICLES = Set.of("von", "de", "la", "van", "der", "du", "el", "al");

    /** {@code nameEnd} equals {@code domainEnd} where no name follows. */
    record Domain(int domainEnd, int nameEnd) {}

    private final List<Word> words;

    private DomainReader(List<Word> words) {
        this.words = words;
    }

    static Domain read(List<Word> words, int from) {
        return new DomainReader(words).domain(from);
    }

    /** Where the run of words that may be a name ends. */
    static int nameEnd(List<Word> words, int from) {
        int end = from;
        while (end < words.size() && end - from < LONGEST_NAME) {
            Word word = words.get(end);
            boolean particle = end > from
                    && NAME_PARTICLES.contains(word.text())
                    && end + 1 < words.size()
                    && words.get(end + 1).isNameLike();
            if (!particle
                    && (!word.isNameLike()
                            || PartyWords.isAny(word) && !word.text().endsWith("sen"))) {
                break;
            }
            end++;
            if (word.closed()) {
                break;
            }
        }
        return end;
    }

    /** "lederne af de to største plejehjem": up to the verb that follows, or the title alone where none does. */
    static int pluralEnd(List<Word> words, int from) {
        boolean more = from < words.size()
                && !words.get(from - 1).closed()
                && PREPOSITIONS.contains(words.get(from).text());
        for (int end = from; more && end < Math.min(words.size(), from + LONGEST_PLURAL); end++) {
            Word word = words.get(end);
            if (FollowUpVerbs.isVerb(word.text())) {
                return end;
            }
            if (word.isComma() || word.closed()) {
                return from;
            }
        }
        return from;
    }

    private Domain domain(int from) {
        int at = from;
        boolean list = false;
        while (at < words.size()) {
            int end = elementEnd(at);
            if (end == at) {
                return new Domain(list ? at - separatorLength(at) : at, list ? at - separatorLength(at) : at);
            }
            int next = nextElement(end);
            if (next < 0) {
                return withName(at, end);
            }
            list = true;
            at = next;
        }
        return new Domain(at, at);
    }

    private int elementEnd(int at) {
        Word first = words.get(at);
        if (first.isComma() || first.isAnd() || NO_DOMAIN.contains(first.lower())) {
            return at;
        }
        int end = at + 1;
        if (!first.isCapitalised()) {
            boolean genitive = first.text().endsWith("s") && !first.closed();
            boolean owned = genitive && end < words.size() && isNoun(words.get(end));
            end += owned ? 1 : 0;
        }
        while (!words.get(end - 1).closed()
                && end < words.size()
                && words.get(end).isNameLike()
                && !PartyWords.isTitle(words.get(end))) {
            end++;
        }
        return end;
    }

    /** Where the list of elements goes on after a comma or "og", or -1. */
    private int nextElement(int end) {
        if (end + 1 >= words.size() || words.get(end - 1).closed()) {
            return -1;
        }
        int next = end + 1;
        Word separator = words.get(end);
        if (!separator.isComma() && !separator.isAnd()) {
            return -1;
        }
        Word first = words.get(next);
        boolean party = PartyWords.isTitle(first)
                || PartyWords.isGroup(first)
                || PartyWords.isUnit(first) && !first.isAcronym();
        boolean person = first.isCapitalised() && !first.isAcronym() && nameEnd(words, next) - next == 2;
        boolean hyphened = first.text().endsWith("-");
        if (NO_DOMAIN.contains(first.lower()) || person || party && !isDomainUnit(first) && !hyphened) {
            return -1;
        }
        return separator.isAnd() || hasAndAhead(next) ? next : -1;
    }

    /** "plan og økonomi", "børne- og ungeområdet": words that name units elsewhere. */
    private boolean isDomainUnit(Word word) {
        return PartyWords.isUnit(word)
                && (!word.isCapitalised() || !word.lower().endsWith("t"));
    }

    private boolean hasAndAhead(int from) {
        for (int i = from; i < words.size() && i < from + 6; i++) {
            if (words.get(i).isAnd()) {
                return true;
            }
        }
        return false;
    }

    /** The last element: its first words belong to the domain, a run of two or more capitals behind them is a name. */
    private Domain withName(int at, int end) {
        int capitals = at;
        while (capitals < end
                && (!words.get(capitals).isCapitalised() || words.get(capitals).isAcronym())) {
            capitals++;
        }
        int run = end - capitals;
        if (capitals > at && run >= 2) {
            return new Domain(capitals, end);
        }
        if (capitals == at && run >= 3) {
            int domainEnd = Math.max(at + 1, end - 3);
            return new Domain(domainEnd, end);
        }
        return new Domain(end, end);
    }

    private boolean isNoun(Word word) {
        return !word.isComma()
                && !word.isAnd()
                && !NO_DOMAIN.contains(word.lower())
                && !word.lower().endsWith("r");
    }

    private int separatorLength(int at) {
        return at > 0 && (words.get(at - 1).isComma() || words.get(at - 1).isAnd()) ? 1 : 0;
    }
}
