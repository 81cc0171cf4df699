package dk.referat.planning.standing;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import dk.referat.problem.Checked;
import dk.referat.problem.Omittable;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings have a standing item.
 *
 * @param every 3 for every third ordinary meeting
 * @param months 1 is January; the first ordinary meeting of each has the item
 */
public record StandingRule(
        @NotNull StandingFrequency frequency,
        @Nullable @Min(2) @Max(100) Integer every,

        @Omittable @Size(max = 12) List<@NotNull @Min(1) @Max(12) Integer> months)
        implements Checked {

    public static final StandingRule EVERY_MEETING = new StandingRule(StandingFrequency.EVERY_MEETING, null, List.of());

    public StandingRule {
        months = requireNonNullElse(months, List.<Integer>of()).stream()
                .distinct()
                .sorted()
                .toList();
    }

    boolean isDue(Occasion meeting, @Nullable LocalDate since) {
        return switch (frequency) {
            case EVERY_MEETING -> true;
            case EVERY_NTH_MEETING -> meeting.ordinary() && count(meeting, since) >= requireNonNull(every);
            case IN_MONTHS ->
                meeting.ordinary()
                        && months.contains(meeting.date().getMonthValue())
                        && meeting.had().stream()
                                .noneMatch(day -> YearMonth.from(day).equals(YearMonth.from(meeting.date())));
        };
    }

    /** How many ordinary meetings there are after the last that had the item, this one included. */
    private static long count(Occasion meeting, @Nullable LocalDate since) {
        LocalDate last = meeting.had().stream()
                .filter(day -> day.isBefore(meeting.date()))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return 1
                + meeting.ordinaryBefore().stream()
                        .filter(day -> last != null ? day.isAfter(last) : since == null || !day.isBefore(since))
                        .count();
    }

    @Override
    public void check(Violations violations) {
        if ((frequency == StandingFrequency.EVERY_NTH_MEETING) != (every != null)) {
            violations.add(Violation.at("/every", "invalid.standing-item.every"));
        }
        if ((frequency == StandingFrequency.IN_MONTHS) == months.isEmpty()) {
            violations.add(Violation.at("/months", "invalid.standing-item.months"));
        }
    }
}
