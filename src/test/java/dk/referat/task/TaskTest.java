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
import dk.referat.journal.ExternalRef;
import dk.referat.journal.FuzzyDate;
import dk.referat.journal.Party;
import dk.referat.journal.PartyKind;
import dk.referat.journal.WrittenDate;
import dk.referat.problem.Conflict;
import dk.referat.problem.Invalid;
import dk.referat.task.TaskStep.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
    private static final Signature MIA = new Signature(Instant.parse("2026-03-05T08:00:00Z"), "mia");

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
                List.of(),
                null);
    }

    private static FollowUpTask in(TaskState state) {
        FollowUpTask task = task(null, null);
        WAY.get(state).forEach(step -> task.become(to(step), MIA));
        return task;
    }

    private static TransitionTask to(TaskState state) {
        return new TransitionTask(state, "Aftalt", "Set i mail", null);
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
            task.become(to(to), MIA);
            assertThat(task.state()).isEqualTo(to);
            assertThat(task.history()).hasSize(steps + 1).last().isEqualTo(TaskStep.moved(MIA, from, to(to)));
        } else {
            assertThatThrownBy(() -> task.become(to(to), MIA)).isInstanceOf(Conflict.class);
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
        task.change(content("d. 1. juni", null), MEETING, MIA);
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

    private static Party party(String name) {
        return new Party(PartyKind.PERSON, name, null, List.of(new ExternalRef("AD", "user", name)));
    }

    private static FollowUpTask of(String... names) {
        List<Party> responsible = Arrays.stream(names).map(TaskTest::party).toList();
        UpdateTask content =
                new UpdateTask("Følge op", null, responsible, null, null, true, Access.OPEN, null, List.of(), null);
        return new FollowUpTask(new AgendaItem() {}, null, content, MEETING);
    }

    private static DelegateTask hand(String to, boolean keepLead) {
        return new DelegateTask(party(to), "Ferie", keepLead);
    }

    @ParameterizedTest
    @EnumSource
    void isDelegatedAsLongAsThereIsSomethingToDo(TaskState state) {
        FollowUpTask task = in(state);
        int steps = task.history().size();
        if (state == OPEN || state == IN_PROGRESS) {
            task.delegate(hand("jens", false), "karen"::equals, MIA);
            assertThat(task.responsible()).containsExactly(party("jens"));
            assertThat(task.state()).isEqualTo(state);
            assertThat(task.history())
                    .hasSize(steps + 1)
                    .last()
                    .isEqualTo(TaskStep.delegated(MIA, new Delegation(null, party("jens")), "Ferie"));
        } else {
            assertThatThrownBy(() -> task.delegate(hand("jens", false), "karen"::equals, MIA))
                    .isInstanceOf(Conflict.class);
            assertThat(task.history()).hasSize(steps);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "karen mette, karen, jens, false, karen, jens mette",
        "karen mette, mette, jens, false, mette, karen jens",
        "karen mette, karen, jens, true, karen, karen jens mette",
        "karen mette, mette, jens, true, mette, karen mette jens",
        "karen mette, karen, mette, false, karen, mette",
        "karen mette, mette, karen, false, mette, karen",
        "karen mette, nobody, jens, false, karen, jens mette",
        "karen mette, nobody, jens, true, karen, karen jens mette"
    })
    void goesFromWhoHandsItOnToAnother(
            String before, String by, String to, boolean keepLead, String from, String after) {
        FollowUpTask task = of(before.split(" "));
        task.delegate(hand(to, keepLead), by::equals, MIA);
        assertThat(task.responsible()).extracting(Party::name).containsExactly(after.split(" "));
        assertThat(task.history())
                .extracting(TaskStep::delegation)
                .containsExactly(new Delegation(party(from), party(to)));
    }

    @ParameterizedTest
    @CsvSource({"karen, karen, false", "karen, karen, true", "karen, mette, true", "mette, karen, true"})
    void isNotDelegatedToWhoeverHasIt(String by, String to, boolean keepLead) {
        FollowUpTask task = of("karen", "mette");
        assertThatThrownBy(() -> task.delegate(hand(to, keepLead), by::equals, MIA))
                .isInstanceOf(Conflict.class);
        assertThat(task.history()).isEmpty();
    }

    @Test
    void hasNoMoreResponsibleThanCanBeWrittenDown() {
        FollowUpTask task = of(IntStream.range(0, 50).mapToObj(String::valueOf).toArray(String[]::new));
        assertThatThrownBy(() -> task.delegate(hand("jens", true), "7"::equals, MIA))
                .isInstanceOf(Conflict.class);
        task.delegate(hand("jens", false), "7"::equals, MIA);
        assertThat(task.responsible()).hasSize(50);
    }

    @Test
    void isFoundByWhomItWasDelegatedTo() {
        FollowUpTask task = of("karen");
        task.delegate(hand("jens", false), "karen"::equals, MIA);
        assertThat(task.isResponsible("jens"::equals)).isTrue();
        assertThat(task.isResponsible("karen"::equals)).isFalse();
    }

    private static UpdateTask because(String reason, @Nullable String deadline, @Nullable MeetingDeadline meeting) {
        UpdateTask content = content(deadline, meeting);
        return new UpdateTask(
                content.description(),
                null,
                List.of(),
                content.deadline(),
                content.deadlineMeeting(),
                true,
                Access.OPEN,
                null,
                List.of(),
                reason);
    }

    @Test
    void remembersEachDeadlineItHad() {
        MeetingDeadline june = new MeetingDeadline("ØK", LocalDate.of(2026, 6, 15));
        FollowUpTask task = task("d. 13. maj", null);
        task.change(because("Ferie", null, june), MEETING, MIA);
        task.change(because("Uden frist", null, null), MEETING, MIA);

        Deadline first = new Deadline(FuzzyDate.parse("d. 13. maj", MEETING), null);
        Deadline second = new Deadline(null, june);
        Deadline none = new Deadline(null, null);
        assertThat(task.history())
                .containsExactly(
                        TaskStep.deadlineChanged(MIA, new DeadlineChange(first, second), "Ferie"),
                        TaskStep.deadlineChanged(MIA, new DeadlineChange(second, none), "Uden frist"));
        assertThat(task.dueOn()).isNull();
    }

    @Test
    void remembersNoChangeThatIsNone() {
        FollowUpTask task = task("d. 13. maj", null);
        task.change(content("d. 13. maj", null), MEETING, MIA);
        assertThat(task.history()).isEmpty();
        assertThatThrownBy(() -> task.change(because("Ferie", "d. 13. maj", null), MEETING, MIA))
                .isInstanceOf(Invalid.class);
    }
}
