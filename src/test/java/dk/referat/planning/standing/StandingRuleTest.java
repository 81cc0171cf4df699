package dk.referat.planning.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingRuleTest {

    private static final StandingRule EVERY_THIRD = new StandingRule(StandingFrequency.EVERY_NTH_MEETING, 3, List.of());
    private static final StandingRule FEBRUARY_AND_AUGUST =
            new StandingRule(StandingFrequency.IN_MONTHS, null, List.of(8, 2));

    private static Occasion ordinary(String date, List<String> before, String... had) {
        return new Occasion(LocalDate.parse(date), true, days(before), Set.copyOf(days(Arrays.asList(had))));
    }

    private static Occasion seminar(String date) {
        return new Occasion(LocalDate.parse(date), false, List.of(), Set.of());
    }

    private static List<LocalDate> days(List<String> days) {
        return days.stream().map(LocalDate::parse).toList();
    }

    private static boolean isDue(StandingRule rule, Occasion meeting, @Nullable String since) {
        return rule.isDue(meeting, since == null ? null : LocalDate.parse(since));
    }

    @Test
    void everyMeetingIsEveryMeetingOfWhateverKind() {
        assertThat(isDue(StandingRule.EVERY_MEETING, ordinary("2026-03-04", List.of(), "2026-02-18"), null))
                .isTrue();
        assertThat(isDue(StandingRule.EVERY_MEETING, seminar("2026-03-04"), null))
                .isTrue();
    }

    @Test
    void countsMeetingsFromTheFirstThatMayHaveIt() {
        List<String> before = List.of("2026-01-07", "2026-01-21", "2026-02-04");
        assertThat(isDue(EVERY_THIRD, ordinary("2026-02-18", before), "2026-01-21"))
                .isTrue();
        assertThat(isDue(EVERY_THIRD, ordinary("2026-02-18", before), "2026-01-22"))
                .isFalse();
        assertThat(isDue(EVERY_THIRD, ordinary("2026-02-18", before), null)).isTrue();
    }

    @Test
    void countsMeetingsAfterTheLastThatHadIt() {
        List<String> before = List.of("2026-01-07", "2026-01-21", "2026-02-04", "2026-02-18");
        assertThat(isDue(EVERY_THIRD, ordinary("2026-03-04", before, "2026-01-07", "2026-01-21"), "2025-01-01"))
                .isTrue();
        assertThat(isDue(EVERY_THIRD, ordinary("2026-03-04", before, "2026-02-04"), "2025-01-01"))
                .isFalse();
    }

    @Test
    void staysDueUntilAMeetingHasIt() {
        List<String> before = List.of("2026-01-07", "2026-01-21", "2026-02-04", "2026-02-18");
        assertThat(isDue(EVERY_THIRD, ordinary("2026-03-04", before, "2026-01-07"), null))
                .isTrue();
    }

    @Test
    void doesNotMindWhatALaterMeetingHas() {
        List<String> before = List.of("2026-01-07", "2026-01-21");
        assertThat(isDue(EVERY_THIRD, ordinary("2026-02-04", before, "2026-03-04"), null))
                .isTrue();
    }

    @Test
    void countsOnlyOrdinaryMeetings() {
        assertThat(isDue(EVERY_THIRD, seminar("2026-03-04"), null)).isFalse();
        assertThat(isDue(FEBRUARY_AND_AUGUST, seminar("2026-02-04"), null)).isFalse();
    }

    @Test
    void comesOnceInEachOfItsMonths() {
        assertThat(isDue(FEBRUARY_AND_AUGUST, ordinary("2026-02-04", List.of(), "2025-02-05", "2025-08-13"), null))
                .isTrue();
        assertThat(isDue(FEBRUARY_AND_AUGUST, ordinary("2026-02-18", List.of("2026-02-04"), "2026-02-04"), null))
                .isFalse();
        assertThat(isDue(FEBRUARY_AND_AUGUST, ordinary("2026-03-04", List.of()), null))
                .isFalse();
    }

    @Test
    void keepsItsMonthsInOrderAndOnce() {
        assertThat(new StandingRule(StandingFrequency.IN_MONTHS, null, List.of(8, 2, 8)).months())
                .containsExactly(2, 8);
    }
}
