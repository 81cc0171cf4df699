package dk.referat.overview.hints;

import dk.referat.journal.Journal;
import dk.referat.journal.JournalNumber;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The attachments that a text says there are: "bilag 3", "bilag 1, 2 og 4-6", "8725/21". */
final class Mentions {

    /** No list is longer; a span that is takes in no more of it. */
    private static final int MOST = 99;

    private static final String NUMBER = "(?<!\\d)\\d{1,2}(?![\\d/]|[.,]\\d)";
    private static final String JOINED = "\\s*(?:,|og|samt|til|\\p{Pd})\\s*(?:bilag\\s+)?(?:nr\\.?\\s*)?";
    private static final Pattern ATTACHMENTS = Pattern.compile(
            "(?<!\\p{L})bilag(?:ene)?\\s+(?:nr\\.?\\s*)?(" + NUMBER + "(?:" + JOINED + NUMBER + ")*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ONE_OR_SPAN =
            Pattern.compile("(\\d{1,2})(?:\\s*(?:til|\\p{Pd})\\s*(\\d{1,2}))?", Pattern.CASE_INSENSITIVE);

    private final List<Thing> listed;
    private final List<Thing> all;
    private final Journal journal;

    /**
     * @param listed the attachments that a number of the list may mean
     * @param all those of the whole meeting
     */
    Mentions(List<Thing> listed, List<Thing> all, Journal journal) {
        this.listed = listed;
        this.all = all;
        this.journal = journal;
    }

    /** Whether the text mentions one that is not there. */
    boolean lackOne(String text) {
        return indexes(text).anyMatch(index -> listed.stream().noneMatch(one -> is(one, index)))
                || documents(text).anyMatch(number -> all.stream().noneMatch(one -> isFiledAs(one, number)));
    }

    static Stream<Integer> indexes(String text) {
        return ATTACHMENTS
                .matcher(text)
                .results()
                .flatMap(found -> ONE_OR_SPAN.matcher(found.group(1)).results().flatMap(Mentions::span));
    }

    private static Stream<Integer> span(MatchResult span) {
        int from = Integer.parseInt(span.group(1));
        int to = span.group(2) == null ? from : Integer.parseInt(span.group(2));
        return IntStream.rangeClosed(from, Math.min(to, MOST)).boxed();
    }

    private static boolean is(Thing attachment, int index) {
        return attachment.view().path("index").asInt() == index
                || indexes(attachment.text("title")).anyMatch(titled -> titled == index);
    }

    private Stream<JournalNumber> documents(String text) {
        return journal.system().equals(JournalNumber.ACADRE) ? JournalNumber.documentsIn(text) : Stream.empty();
    }

    private static boolean isFiledAs(Thing attachment, JournalNumber number) {
        return number.canonical().equals(attachment.text("documentNumber"));
    }
}
