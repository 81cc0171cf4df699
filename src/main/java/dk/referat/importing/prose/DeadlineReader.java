package dk.referat.importing.prose;

import dk.referat.importing.minutes.ReadMeetingReference;
import dk.referat.importing.text.BodyNames;
import dk.referat.journal.FuzzyDate;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When something is due: a date, a vague time, or a meeting. */
final class DeadlineReader {
    private static final Pattern VAGUE = Pattern.compile(
            "(?<![\\p{L}])(?:senest|inden|forud for|før|snarest muligt|hurtigst muligt|snarest)(?: [^,.;:()]{2,80})?");
    private static final String MEETING_WORD =
            "[\\p{L}-]*(?:møde|mødet|møder|møderne|seminar|seminaret|temadrøftelse|temadag)";
    private static final Pattern MEETING =
            Pattern.compile("(?<![\\p{L}])(?:(?:på|til|ved|i|inden) )((?:(?:det|den|de|et) )?"
                    + "(?:(?:næste|næstkommende|kommende|førstkommende|følgende|strategisk|ekstraordinært) )*"
                    + MEETING_WORD + ")(?![\\p{L}])"
                    + "((?: (?:med|i|for) [\\p{L}-]+)?)");
    private static final Pattern BODY_WITH_DATE =
            Pattern.compile("(?<![\\p{L}])(?:i|for|til|på) ([\\p{L}-]+) (?:d\\.|den) ?\\d");
    private static final Pattern PAST = Pattern.compile("(?:foregående|sidste|seneste|dette|dagens|afholdt)");

    private static final int RECENT_MONTHS = 2;
    private static final int HALF_A_YEAR = 6;

    private DeadlineReader() {}

    static @Nullable FuzzyDate deadline(String sentence, LocalDate meetingDate) {
        for (FuzzyDate.Found found : FuzzyDate.findIn(sentence, meetingDate)) {
            FuzzyDate date = ahead(found.date(), meetingDate);
            if (date != null) {
                return date;
            }
        }
        Matcher vague = VAGUE.matcher(sentence);
        return vague.find() ? FuzzyDate.parse(vague.group().strip(), meetingDate) : null;
    }

    /** A date without year is read as the nearest one; what would lie months back is meant to come. */
    private static @Nullable FuzzyDate ahead(FuzzyDate date, LocalDate meetingDate) {
        LocalDate to = date.to();
        if (to == null || to.isAfter(meetingDate)) {
            return date;
        }
        boolean longAgo = date.yearInferred() && to.isBefore(meetingDate.minusMonths(RECENT_MONTHS));
        return longAgo ? FuzzyDate.parse(date.text(), meetingDate.plusMonths(HALF_A_YEAR)) : null;
    }

    static @Nullable ReadMeetingReference meeting(String sentence) {
        Matcher meeting = MEETING.matcher(sentence);
        while (meeting.find()) {
            String text = meeting.group(1) + meeting.group(2);
            if (!PAST.matcher(text).find() && !text.equals("mødet") && !text.equals("møde")) {
                return new ReadMeetingReference(text, body(text));
            }
        }
        Matcher dated = BODY_WITH_DATE.matcher(sentence);
        return dated.find() && BodyNames.isBody(dated.group(1))
                ? new ReadMeetingReference(dated.group(1), BodyNames.bodyIn(dated.group(1)))
                : null;
    }

    private static @Nullable String body(String text) {
        for (String word : text.split(" ")) {
            String body = BodyNames.bodyIn(word);
            if (body != null) {
                return body;
            }
        }
        return null;
    }
}
