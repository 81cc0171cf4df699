package dk.referat.path;

import static dk.referat.path.PathState.DONE;
import static dk.referat.path.PathState.MOVED;
import static dk.referat.path.PathState.PLANNED;
import static dk.referat.path.PathState.SKIPPED;
import static dk.referat.path.PathWarningKind.HEARING_AFTER_FINAL;
import static dk.referat.path.PathWarningKind.MEETING_NOT_IN_PERIOD;
import static dk.referat.path.PathWarningKind.NO_MEETING_PLANNED;
import static dk.referat.path.PathWarningKind.OUT_OF_ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.referat.access.Access;
import dk.referat.agenda.PathRole;
import dk.referat.journal.JournalNumber;
import dk.referat.journal.JournalNumberKind;
import dk.referat.journal.WrittenDate;
import dk.referat.problem.Conflict;
import dk.referat.problem.Invalid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PathStepTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final Map<PathState, Set<PathState>> NEXT = Map.of(
            PLANNED, Set.of(DONE, SKIPPED, MOVED),
            DONE, Set.of(PLANNED),
            SKIPPED, Set.of(PLANNED),
            MOVED, Set.of(PLANNED));

    private static PathStep step(PathRole role, @Nullable String planned) {
        PathStep step = new PathStep(
                new UUID(0, 1),
                JournalNumber.of(JournalNumber.ACADRE, JournalNumberKind.CASE, "26/84")
                        .orElseThrow());
        step.plan(plan(role, planned), Stage.UNKNOWN, TODAY);
        return step;
    }

    private static UpdatePathStep plan(PathRole role, @Nullable String planned) {
        return new UpdatePathStep(
                null,
                "Høring",
                role,
                planned == null ? null : new WrittenDate(planned),
                null,
                Access.OPEN,
                null,
                List.of());
    }

    private static PathStep in(PathState state) {
        PathStep step = step(PathRole.HEARING, "juni");
        step.record(state);
        return step;
    }

    @ParameterizedTest
    @EnumSource
    void takesTheStepsThatItsStateAllowsAndNoOther(PathState from) {
        for (PathState to : PathState.values()) {
            PathStep step = in(from);
            TransitionPathStep transition = new TransitionPathStep(to, "Således aftalt.", null);
            if (NEXT.get(from).contains(to)) {
                step.become(transition);
                assertThat(step.state()).isEqualTo(to);
                assertThat(step.stateNote().stateReason()).isEqualTo("Således aftalt.");
            } else {
                assertThatThrownBy(() -> step.become(transition)).isInstanceOf(Conflict.class);
                assertThat(step.state()).isEqualTo(from);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void asksForAReasonUnlessItGoesAsPlanned(PathState to) {
        PathStep step = in(to == PLANNED ? MOVED : PLANNED);
        TransitionPathStep transition = new TransitionPathStep(to, null, null);
        if (to == DONE) {
            step.become(transition);
            assertThat(step.state()).isEqualTo(DONE);
        } else {
            assertThatThrownBy(() -> step.become(transition)).isInstanceOf(Invalid.class);
        }
    }

    @Test
    void readsItsDateOnce() {
        PathStep step = step(PathRole.HEARING, "juni");
        step.plan(plan(PathRole.FINAL, "juni"), Stage.UNKNOWN, LocalDate.of(2029, 1, 1));
        assertThat(step.plannedFrom()).isEqualTo(LocalDate.of(2026, 6, 1));
        step.plan(plan(PathRole.FINAL, "i juni"), Stage.UNKNOWN, LocalDate.of(2029, 1, 1));
        assertThat(step.plannedFrom()).isEqualTo(LocalDate.of(2029, 6, 1));
    }

    @Test
    void happensSomewhere() {
        PathStep step = step(PathRole.HEARING, null);
        UpdatePathStep nowhere =
                new UpdatePathStep(null, null, PathRole.HEARING, null, null, Access.OPEN, null, List.of());
        assertThatThrownBy(() -> step.plan(nowhere, Stage.UNKNOWN, TODAY)).isInstanceOf(Invalid.class);
    }

    private static List<PathWarningKind> warnings(PathStep step, PathStep... path) {
        return PathWarning.of(step, Arrays.asList(path), null, false).stream()
                .map(PathWarning::kind)
                .toList();
    }

    @Test
    void warnsOfAHearingAfterTheFinalReading() {
        PathStep last = step(PathRole.FINAL, "maj 2026");
        PathStep hearing = step(PathRole.HEARING, "juni 2026");
        assertThat(warnings(hearing, hearing, last)).containsExactly(HEARING_AFTER_FINAL);
        assertThat(warnings(last, hearing, last)).containsExactly(OUT_OF_ORDER);
    }

    @Test
    void goesByTheOrderWhereDatesDoNotTell() {
        PathStep last = step(PathRole.FINAL, null);
        PathStep hearing = step(PathRole.HEARING, "juni 2026");
        assertThat(warnings(hearing, last, hearing)).containsExactly(HEARING_AFTER_FINAL);
        assertThat(warnings(hearing, hearing, last)).isEmpty();
    }

    @Test
    void warnsOfAStepPlannedBeforeAnEarlierOne() {
        PathStep first = step(PathRole.FIRST_READING, "juni 2026");
        PathStep second = step(PathRole.SECOND_READING, "maj 2026");
        assertThat(warnings(second, first, second)).containsExactly(OUT_OF_ORDER);
        assertThat(warnings(second, second, first)).isEmpty();
    }

    @Test
    void takesPeriodsThatOverlapForInOrder() {
        PathStep first = step(PathRole.FIRST_READING, "juni 2026");
        PathStep second = step(PathRole.SECOND_READING, "2. kvartal 2026");
        assertThat(warnings(second, first, second)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SKIPPED", "MOVED"})
    void warnsOfNothingThatIsNotOnTheWay(PathState state) {
        PathStep first = step(PathRole.FINAL, "juni 2026");
        PathStep second = step(PathRole.HEARING, "maj 2026");
        second.record(state);
        assertThat(warnings(second, first, second)).isEmpty();
        assertThat(warnings(first, second, first)).isEmpty();
    }

    @Test
    void warnsOfAMeetingOutsideThePeriodAndOfNoMeeting() {
        PathStep step = step(PathRole.FINAL, "juni 2026");
        List<PathStep> path = List.of(step);
        assertThat(PathWarning.of(step, path, LocalDate.of(2026, 7, 1), true))
                .containsExactly(new PathWarning(MEETING_NOT_IN_PERIOD, null));
        assertThat(PathWarning.of(step, path, LocalDate.of(2026, 6, 30), true)).isEmpty();
        assertThat(PathWarning.of(step, path, null, true)).containsExactly(new PathWarning(NO_MEETING_PLANNED, null));
        assertThat(PathWarning.of(step, path, null, false)).isEmpty();
        step.record(DONE);
        assertThat(PathWarning.of(step, path, null, true)).isEmpty();
    }
}
