package dk.referat.importing.prose;

import dk.referat.importing.text.Clean;
import dk.referat.journal.Party;
import dk.referat.journal.PartyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is named: "Chef for plan, byg og miljø Anne Holm og Ledelsessekretariatet" is a person with a title and a unit.
 * The grammar walks the words once, from left to right.
 */
public final class PartyReader {
    private final String text;
    private final List<Word> words;

    private static final Pattern BRACKETS = Pattern.compile("(?<=\\S) \\([^()]{1,60}\\)");

    private PartyReader(String text) {
        this.text = text;
        // "HR-chef Anne Holm (tovholder) og …": what stands in brackets parts no list.
        this.words = Word.of(BRACKETS.matcher(text)
                .replaceAll(found -> " ".repeat(found.group().length())));
    }

    /** The parties a text begins with, and where they end in it. */
    public record Opening(List<Party> parties, int end) {
        public boolean isEmpty() {
            return parties.isEmpty();
        }
    }

    /** Reads at most the beginning of the text: a list of parties is no longer. */
    public static Opening opening(String sentence) {
        if (!mayBegin(sentence)) {
            return new Opening(List.of(), 0);
        }
        PartyReader reader = new PartyReader(sentence.substring(0, Math.min(400, sentence.length())));
        List<Party> parties = new ArrayList<>();
        int at = 0;
        int end = 0;
        Parsed next = reader.party(0);
        while (next != null) {
            parties.add(next.party());
            end = reader.words.get(next.next() - 1).end();
            at = reader.separated(next.next());
            next = at < 0 ? null : reader.party(at);
        }
        return new Opening(List.copyOf(parties), end);
    }

    /** Nobody is named by a small word: a look at the first one spares reading the rest. */
    private static boolean mayBegin(String sentence) {
        List<Word> first = Word.of(sentence.substring(0, Math.min(80, sentence.length())));
        if (first.isEmpty()) {
            return false;
        }
        Word word = first.get(0);
        boolean capital = word.isCapitalised() || Character.isDigit(word.text().charAt(0));
        return capital || word.text().endsWith("-") || PartyWords.isModifier(word) || PartyWords.isAny(word);
    }

    /** The one party that the text names as a whole; what isn't understood is kept as it stands. */
    public static Party whole(String text) {
        String line = Clean.oneLine(text);
        PartyReader reader = new PartyReader(line.substring(0, Math.min(400, line.length())));
        Parsed parsed = reader.party(0);
        return parsed != null && parsed.next() == reader.words.size()
                ? parsed.party()
                : new Party(PartyKind.UNRESOLVED, reader.text, null, List.of());
    }

    private record Parsed(Party party, int next) {}

    private @Nullable Parsed party(int from) {
        int head = from;
        while (head < words.size() && head - from < 3 && PartyWords.isModifier(words.get(head))) {
            head++;
        }
        head = headAfterHyphens(head);
        if (head >= words.size()) {
            return null;
        }
        Word word = words.get(head);
        if (PartyWords.isDefiniteTitle(word) && PartyWords.isPlural(word)) {
            return parsed(PartyKind.GROUP, from, DomainReader.pluralEnd(words, head + 1));
        }
        if (PartyWords.isTitle(word) || PartyWords.isDefiniteTitle(word)) {
            return titled(from, head);
        }
        if (PartyWords.isGroup(word)) {
            return parsed(PartyKind.GROUP, from, withPurpose(head));
        }
        if (PartyWords.isExternal(word)) {
            int next = head + 1;
            while (!word.closed() && next < words.size() && words.get(next).isNameLike() && next - head < 3) {
                next++;
            }
            return parsed(PartyKind.EXTERNAL, from, next);
        }
        if (PartyWords.isField(word)) {
            return parsed(PartyKind.UNIT, from, fieldsEnd(head));
        }
        if (PartyWords.isUnit(word)) {
            return parsed(PartyKind.UNIT, from, withPurpose(head));
        }
        if (PartyWords.isUnitPrefix(word) && head + 1 < words.size()) {
            int end =
                    "for".equals(words.get(head + 1).text()) ? domain(head + 2).domainEnd() : name(head + 1);
            return end > head + 1 ? parsed(PartyKind.UNIT, from, end) : null;
        }
        int end = name(from);
        return end - from >= 2 || from < words.size() && words.get(from).text().matches("(?:\\p{Lu}\\.){2,4}")
                ? parsed(PartyKind.PERSON, from, Math.max(end, from + 1))
                : null;
    }

    /** "Vej- og ejendomschef", "Social-, sundheds- og ældrechef": the word that the hyphens wait for. */
    private int headAfterHyphens(int from) {
        int head = from;
        while (head + 2 < words.size() && words.get(head).text().endsWith("-")) {
            boolean joined = words.get(head + 1).isAnd() || words.get(head + 1).isComma();
            if (!joined) {
                return head;
            }
            head += 2;
        }
        return head;
    }

    private Parsed titled(int from, int head) {
        Word title = words.get(head);
        int end = head + 1;
        if (title.closed() || end >= words.size()) {
            return parsed(PartyKind.ROLE, from, end);
        }
        int titleEnd = end;
        int nameEnd;
        String next = words.get(end).text();
        boolean hasDomain = next.equals("for") || next.equals("af") || next.equals("i");
        if (hasDomain && end + 1 < words.size()) {
            DomainReader.Domain domain = domain(end + 1);
            titleEnd = domain.domainEnd() > end + 1 ? domain.domainEnd() : end;
            nameEnd = domain.domainEnd() > end + 1 ? domain.nameEnd() : end;
        } else {
            nameEnd = name(end);
        }
        if (nameEnd > titleEnd) {
            Party person = new Party(PartyKind.PERSON, span(titleEnd, nameEnd), span(from, titleEnd), List.of());
            return new Parsed(person, nameEnd);
        }
        return parsed(PartyKind.ROLE, from, titleEnd);
    }

    /** "Arbejdsgruppen for frikommuneforsøget". */
    private int withPurpose(int head) {
        boolean goesOn = !words.get(head).closed()
                && head + 2 < words.size()
                && words.get(head + 1).text().equals("for");
        int end = goesOn ? domain(head + 2).domainEnd() : head + 1;
        return end <= head + 2 ? head + 1 : end;
    }

    /** "Teknik og Miljø", "Børn, Unge og Familie" are one unit each; "Teknik og Ledelsessekretariatet" are two. */
    private int fieldsEnd(int head) {
        int end = head + 1;
        while (!words.get(end - 1).closed() && end + 1 < words.size()) {
            Word next = words.get(end + 1);
            boolean and =
                    words.get(end).text().equals("og") || words.get(end).text().equals("&");
            boolean comma = words.get(end).isComma()
                    && end + 3 < words.size()
                    && words.get(end + 2).isAnd();
            if (!PartyWords.isField(next) || !and && !comma) {
                break;
            }
            end += 2;
            if (and) {
                break;
            }
        }
        return end;
    }

    private DomainReader.Domain domain(int from) {
        return DomainReader.read(words, from);
    }

    private int name(int from) {
        return DomainReader.nameEnd(words, from);
    }

    /** The start of the next party of a list, or -1. */
    private int separated(int at) {
        if (at >= words.size() || words.get(at - 1).closed()) {
            return -1;
        }
        Word separator = words.get(at);
        if (separator.isComma() && at + 1 < words.size() && words.get(at + 1).isAnd()) {
            return at + 2;
        }
        return separator.isComma() || separator.isAnd() ? at + 1 : -1;
    }

    private Parsed parsed(PartyKind kind, int from, int next) {
        return new Parsed(new Party(kind, span(from, next), null, List.of()), next);
    }

    private String span(int from, int to) {
        return text.substring(words.get(from).start(), words.get(to - 1).end());
    }
}
