package dk.referat.task;

import static dk.referat.task.TaskState.CANCELLED;
import static dk.referat.task.TaskState.CONFIRMED;
import static dk.referat.task.TaskState.DONE;
import static dk.referat.task.TaskState.IN_PROGRESS;
import static dk.referat.task.TaskState.OPEN;
import static dk.referat.task.TaskState.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.referat.access.Access;
import dk.referat.agenda.AgendaItem;
import dk.referat.journal.WrittenDate;
import dk.referat.problem.Conflict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TaskTest {

    private static final LocalDate MEETING = LocalDate.of(2026, 3, 4);
    private static final Instant NOW = Instant.parse("2026-03-05T08:00:00Z");

    private static final Map<TaskState, Set<TaskState>> ALLOWED = Map.of(
            OPEN, Set.of(IN_PROGRESS, DONE, REJECTED, CANCELLED),
            IN_PROGRESS, Set.of(OPEN, DONE, REJECTED, CANCELLED),
            DONE, Set.of(CONFIRMED, IN_PROGRESS),
            CONFIRMED, Set.of(),
            REJECTED, Set.of(OPEN, CANCELLED),
            CANCELLED, Set.of());

    private static final Map<TaskState, List<TaskState>> WAY = Map.of(
            OPEN, List.of(),
            IN_PROGRESS, List.of(IN_PROGRESS),
            DONE, List.of(DONE),
            CONFIRMED, List.of(DONE, CONFIRMED),
            REJECTED, List.of(REJECTED),
            CANCELLED, List.of(CANCELLED));

    private static FollowUpTask task(@Nullable String deadline, @Nullable MeetingDeadline meeting) {
        return new FollowUpTask(new AgendaItem() {}, null, content(deadline, meeting), MEETING);
    }

    private static UpdateTask content(@Nullable String deadline, @Nullable MeetingDeadline meeting) {
        return new UpdateTask(
                "Følge op",
                null,
                List.of(),
                deadline == null ? null : new WrittenDate(deadline),
                meeting,
                true,
                Access.OPEN,
                null,
                List.of());
    }

    private static FollowUpTask in(TaskState state) {
        FollowUpTask task = task(null, null);
        WAY.get(state).forEach(step -> task.become(to(step), NOW));
        return task;
    }

    private static TransitionTask to(TaskState state) {
        return new TransitionTask(state, "Aftalt", "Set i mail");
    }

    static Stream<Arguments> everyStep() {
        return Stream.of(TaskState.values())
                .flatMap(from -> Stream.of(TaskState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void takesTheStepsOfItsLifeAndNoOthers(TaskState from, TaskState to) {
        FollowUpTask task = in(from);
        int steps = task.history().size();
        if (ALLOWED.get(from).contains(to)) {
            task.become(to(to), NOW);
            assertThat(task.state()).isEqualTo(to);
            assertThat(task.history())
                    .hasSize(steps + 1)
                    .last()
                    .isEqualTo(new TaskStep(NOW, from, to, "Aftalt", "Set i mail"));
        } else {
            assertThatThrownBy(() -> task.become(to(to), NOW)).isInstanceOf(Conflict.class);
            assertThat(task.state()).isEqualTo(from);
            assertThat(task.history()).hasSize(steps);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "d. 13. maj, 2026-05-13",
        "13-05-2026, 2026-05-13",
        "i begyndelsen af 2027, 2027-03-31",
        "ultimo maj, 2026-05-31",
        "d. 22.-23. april 2026, 2026-04-23"
    })
    void isDueOnTheLastDayThatItsDeadlineAllows(String deadline, LocalDate day) {
        assertThat(task(deadline, null).dueOn()).isEqualTo(day);
        assertThat(task(deadline, null).deadline().text()).isEqualTo(deadline);
    }

    @Test
    void isDueAtAMeetingThatMayNotExistYet() {
        LocalDate day = LocalDate.of(2026, 6, 15);
        assertThat(task(null, new MeetingDeadline("ØK", day)).dueOn()).isEqualTo(day);
    }

    @Test
    void isDueOnNoDayThatNobodyCanSay() {
        assertThat(task("snarest", null).dueOn()).isNull();
        assertThat(task(null, null).dueOn()).isNull();
    }

    @Test
    void readsItsDeadlineAgainWhenItChanges() {
        FollowUpTask task = task("d. 13. maj", null);
        task.change(content("d. 1. juni", null), MEETING);
        assertThat(task.dueOn()).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @ParameterizedTest
    @EnumSource
    void isDeletedUntilSomebodyTouchedIt(TaskState state) {
        FollowUpTask task = in(state);
        if (state == OPEN) {
            assertThatCode(task::requireDeletable).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(task::requireDeletable).isInstanceOf(Conflict.class);
        }
    }
}
