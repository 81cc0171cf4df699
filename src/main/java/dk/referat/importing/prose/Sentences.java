package dk.referat.importing.prose;

import dk.referat.importing.text.Clean;
import dk.referat.importing.text.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts prose into sentences. "d. 13. november", "bl.a.", "Kim T. Jensen" and "N.N." end none. */
public final class Sentences {
    /** Longer ones are cut: no sentence that says who does what is, and patterns stay cheap. */
    private static final int LONGEST = 2_000;

    private static final Pattern LIST_MARK = Pattern.compile("^\\s*(?:[-–—•·▪●]|\\*(?=\\s)|\\d{1,2}[.)](?=\\s))\\s*");

    /** A line of at least this many letters may have been wrapped. */
    private static final int WRAPPED = 50;

    private static final Pattern UNFINISHED = Pattern.compile(
            "(?:^|\\s)(?:og|i|af|til|for|på|med|samt|den|det|de|en|et|at|som|fra|ved|om|eller|under|efter)$");

    private final String text;
    private final List<Sentence> found = new ArrayList<>();
    private int start;
    private int paragraph;

    private Sentences(String text) {
        this.text = text;
    }

    public static List<Sentence> of(String text) {
        Sentences sentences = new Sentences(text);
        sentences.split();
        return sentences.found;
    }

    /** The first sentence of a text on one line, with its full stop. */
    public static String first(String oneLine) {
        List<Sentence> all = of(oneLine.length() > LONGEST ? oneLine.substring(0, LONGEST) : oneLine);
        return all.isEmpty() ? oneLine : all.get(0).raw();
    }

    private void split() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && endsParagraph(i)) {
                end(i);
                paragraph++;
            } else if (c == '\n' && endsLine(i)) {
                end(i);
            } else if ((c == '!' || c == '?' || c == '.') && endsSentence(i)) {
                end(afterClosingMarks(i + 1));
            } else if (i - start >= LONGEST && isBlank(c)) {
                end(i);
            }
        }
        end(text.length());
    }

    private void end(int to) {
        if (to <= start) {
            return;
        }
        int begin = start;
        int last = to;
        while (begin < last && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (last > begin && isBlank(text.charAt(last - 1))) {
            last--;
        }
        start = to;
        Matcher mark = LIST_MARK.matcher(text).region(begin, last);
        begin = mark.find() ? mark.end() : begin;
        String raw = text.substring(begin, last);
        String plain = Heading.plain(Clean.oneLine(raw));
        if (!plain.isEmpty()) {
            found.add(new Sentence(raw, plain, begin, paragraph));
        }
    }

    private boolean endsParagraph(int lineBreak) {
        int next = textAfter(lineBreak);
        return next >= text.length()
                || text.charAt(next) == '\n'
                || LIST_MARK
                        .matcher(text)
                        .region(next, Math.min(text.length(), next + 6))
                        .find();
    }

    /** A line that is wrapped goes on in the next: it is long, or what follows begins in lower case. */
    private boolean endsLine(int lineBreak) {
        int from = text.lastIndexOf('\n', lineBreak - 1) + 1;
        String line =
                text.substring(Math.max(from, lineBreak - WRAPPED), lineBreak).stripTrailing();
        if (line.isEmpty() || line.endsWith(":")) {
            return true;
        }
        int next = textAfter(lineBreak);
        boolean wrapped = line.length() >= WRAPPED || line.endsWith(".") || line.endsWith("-");
        return !wrapped
                && Character.isUpperCase(text.charAt(next))
                && !UNFINISHED.matcher(line).find();
    }

    private int textAfter(int lineBreak) {
        int next = lineBreak + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        return next;
    }

    private boolean endsSentence(int i) {
        int next = afterClosingMarks(i + 1);
        if (next >= text.length()) {
            return true;
        }
        if (!isBlank(text.charAt(next))) {
            return false;
        }
        int word = next;
        while (word < text.length() && isBlank(text.charAt(word))) {
            word++;
        }
        if (word >= text.length()) {
            return true;
        }
        char first = text.charAt(word);
        boolean mayBegin = Character.isUpperCase(first) || Character.isDigit(first) || "\"”“»–-(*".indexOf(first) >= 0;
        return mayBegin && !(text.charAt(i) == '.' && (isAbbreviated(i) || isOrdinal(i, word) || isInitial(i, word)));
    }

    private boolean isAbbreviated(int dot) {
        return text.charAt(dot) == '.' && Abbreviations.isOne(wordBefore(dot));
    }

    private boolean isOrdinal(int dot, int next) {
        String before = wordBefore(dot);
        if (before.isEmpty() || !Character.isDigit(before.charAt(before.length() - 1))) {
            return false;
        }
        int end = next;
        while (end < text.length() && end < next + 12 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean month = Abbreviations.isCounted(text.substring(next, end));
        return month || before.length() == 1 && dot - 1 == start;
    }

    /** "Kim T. Jensen": a single capital between two words with capitals; also the dots of "N.N.". */
    private boolean isInitial(int dot, int next) {
        String before = wordBefore(dot);
        String letter = before.substring(before.lastIndexOf('.') + 1);
        if (letter.length() != 1
                || !Character.isUpperCase(letter.charAt(0))
                || !Character.isUpperCase(text.charAt(next))) {
            return false;
        }
        int end = dot - before.length();
        String preceding =
                text.substring(Math.max(0, end - 60), Math.max(0, end)).stripTrailing();
        String word = preceding.substring(preceding.lastIndexOf(' ') + 1);
        return preceding.isEmpty() || !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private String wordBefore(int dot) {
        int from = dot;
        while (from > 0 && dot - from < 20 && !isBlank(text.charAt(from - 1)) && text.charAt(from - 1) != '(') {
            from--;
        }
        return text.substring(from, dot);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private int afterClosingMarks(int from) {
        int i = from;
        while (i < text.length() && i - from < 5 && "\"”“»).*".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
