package dk.referat.journal;

import dk.referat.journal.FuzzyDate.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for dates in a text. What looks like a date and is none, such as 31 February, still takes its place, so that
 * no part of it is taken for another date.
 */
final class DateFinder {

    private static final Pattern START = DateWords.compile("(?=[\\p{L}\\d]){starts}");
    private static final Pattern UP_TO = DateWords.compile("(?:{dash}|~til~)");

    private final CharSequence text;
    private final @Nullable LocalDate reference;

    DateFinder(CharSequence text, @Nullable LocalDate reference) {
        this.text = text;
        this.reference = reference;
    }

    List<Found> find(Set<DatePattern> patterns) {
        return joined(longest(claims(patterns))).stream()
                .flatMap(claim -> resolved(claim).stream())
                .toList();
    }

    private List<Claim> claims(Set<DatePattern> patterns) {
        // Most places of a text start no word, and then none of the patterns needs to be tried there.
        List<Integer> starts =
                START.matcher(text).results().map(MatchResult::start).toList();
        List<Claim> claims = new ArrayList<>();
        for (DatePattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            for (int start : starts) {
                if (matcher.region(start, text.length()).lookingAt()) {
                    claims.add(withTime(start, matcher.end(), pattern.read(matcher)));
                }
            }
        }
        return claims;
    }

    private Claim withTime(int start, int end, Reading reading) {
        boolean ofDays = reading.precision() == DatePrecision.DAY || reading.precision() == DatePrecision.DAY_RANGE;
        Optional<TimeSlot.Placed> time = ofDays ? TimeSlot.behindDate(text, end) : Optional.empty();
        return time.map(placed -> new Claim(start, placed.end(), reading, placed.slot()))
                .orElseGet(() -> new Claim(start, end, reading, null));
    }

    private static Collection<Claim> longest(List<Claim> claims) {
        claims.sort(Comparator.comparingInt(Claim::length).reversed());
        NavigableMap<Integer, Claim> chosen = new TreeMap<>();
        for (Claim claim : claims) {
            Map.Entry<Integer, Claim> before = chosen.lowerEntry(claim.end);
            if (before == null || before.getValue().end <= claim.start) {
                chosen.put(claim.start, claim);
            }
        }
        return chosen.values();
    }

    private List<Claim> joined(Collection<Claim> claims) {
        List<Claim> joined = new ArrayList<>();
        for (Claim claim : claims) {
            Claim last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isRange(last, claim)) {
                joined.set(joined.size() - 1, last.until(claim));
            } else {
                joined.add(claim);
            }
        }
        return joined;
    }

    private boolean isRange(Claim first, Claim last) {
        int from = first.end;
        int to = last.start;
        return first.reading.precision() == DatePrecision.DAY
                && last.reading.precision() == DatePrecision.DAY
                && UP_TO.matcher(text).region(from, to).matches();
    }

    private Optional<Found> resolved(Claim claim) {
        String written = text.subSequence(claim.start, claim.end).toString();
        return claim.reading
                .resolve(reference)
                .map(days -> new Found(date(written, claim, days), claim.start, claim.end));
    }

    private static FuzzyDate date(String written, Claim claim, Days days) {
        Reading reading = claim.reading;
        TimeSlot time = claim.time;
        return new FuzzyDate(
                written,
                reading.precision(),
                days.from(),
                days.to(),
                time == null ? null : time.from(),
                time == null ? null : time.to(),
                reading.year() == null);
    }

    private record Claim(
            int start, int end, Reading reading, @Nullable TimeSlot time) {

        int length() {
            return end - start;
        }

        Claim until(Claim last) {
            TimeSlot slot = time == null || last.time == null ? null : new TimeSlot(time.from(), last.time.from());
            return new Claim(start, last.end, Reading.between(reading, last.reading), slot);
        }
    }
}
