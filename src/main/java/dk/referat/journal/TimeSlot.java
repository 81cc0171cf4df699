package dk.referat.journal;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day, with its end where one is written; an end at midnight is 00:00. */
public record TimeSlot(LocalTime from, @Nullable LocalTime to) {

    private static final String OCLOCK = "kl(?:okken)?\\.?:?_";
    private static final String START = "(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2})(?::\\d{2})?)?(?!\\d|[.:/]\\d)";
    private static final String END = "(?<endHour>\\d{1,2})(?:[.:](?<endMinute>\\d{2}))?(?!\\d|[.:/-]\\d|\\.?_{month})";
    private static final String UNTIL = "(?:(?:{dash}|_til~)(?:ca\\.?_)?(?:" + OCLOCK + ")?(?:ca\\.?_)?" + END + ")?";

    private static final Pattern WHOLE =
            DateWords.compile("(?:fra~)?(?:ca\\.?_)?(?<oclock>" + OCLOCK + ")?(?:ca\\.?_)?" + START + UNTIL);
    private static final Pattern BEHIND_DATE =
            DateWords.compile("(?:T(?=\\d{2}:)|(?:,?_|{dash})(?:fra~)?(?:ca\\.?_)?(?:" + OCLOCK
                    + "(?:ca\\.?_)?|(?=\\d{1,2}:\\d)))" + START + UNTIL);

    /** Reads "kl. 9-13", "10.30" and "8:00"; a number alone is no time unless "kl." stands before it. */
    public static Optional<TimeSlot> parse(String text) {
        Matcher matcher = WHOLE.matcher(DateWords.trimmed(text));
        boolean isTime = matcher.matches()
                && (matcher.group("oclock") != null
                        || matcher.group("minute") != null
                        || matcher.group("endMinute") != null);
        return isTime ? read(matcher) : Optional.empty();
    }

    static Optional<Placed> behindDate(CharSequence text, int end) {
        Matcher matcher = BEHIND_DATE.matcher(text).region(end, text.length());
        return matcher.lookingAt() ? read(matcher).map(slot -> new Placed(slot, matcher.end())) : Optional.empty();
    }

    private static Optional<TimeSlot> read(Matcher matcher) {
        Optional<LocalTime> from = time(matcher.group("hour"), matcher.group("minute"));
        if (matcher.group("endHour") == null) {
            return from.map(time -> new TimeSlot(time, null));
        }
        Optional<LocalTime> to = endTime(matcher.group("endHour"), matcher.group("endMinute"));
        return from.flatMap(start -> to.map(end -> new TimeSlot(start, end)));
    }

    private static Optional<LocalTime> endTime(String hour, @Nullable String minute) {
        boolean midnight = hour.equals("24") && (minute == null || minute.equals("00"));
        return midnight ? Optional.of(LocalTime.MIDNIGHT) : time(hour, minute);
    }

    private static Optional<LocalTime> time(String hour, @Nullable String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        return hours < 24 && minutes < 60 ? Optional.of(LocalTime.of(hours, minutes)) : Optional.empty();
    }

    record Placed(TimeSlot slot, int end) {}
}
