package dk.referat.meeting;

import static dk.referat.meeting.MeetingState.AGENDA_DRAFT;
import static dk.referat.meeting.MeetingState.AGENDA_PUBLISHED;
import static dk.referat.meeting.MeetingState.CANCELLED;
import static dk.referat.meeting.MeetingState.HELD;
import static dk.referat.meeting.MeetingState.MINUTES_APPROVED;
import static dk.referat.meeting.MeetingState.MINUTES_DRAFT;
import static dk.referat.meeting.MeetingState.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.referat.access.Access;
import dk.referat.body.Body;
import dk.referat.problem.Conflict;
import dk.referat.problem.Invalid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingTest {

    private static final Instant NOW = Instant.parse("2026-03-04T08:00:00Z");

    private static final Map<MeetingState, Set<MeetingState>> ALLOWED = Map.of(
            PLANNED, Set.of(AGENDA_DRAFT, CANCELLED),
            AGENDA_DRAFT, Set.of(AGENDA_PUBLISHED, CANCELLED),
            AGENDA_PUBLISHED, Set.of(HELD, CANCELLED),
            HELD, Set.of(MINUTES_DRAFT),
            MINUTES_DRAFT, Set.of(MINUTES_APPROVED),
            MINUTES_APPROVED, Set.of(MINUTES_DRAFT),
            CANCELLED, Set.of());

    private static final Map<MeetingState, List<MeetingState>> WAY = Map.of(
            PLANNED, List.of(),
            AGENDA_DRAFT, List.of(AGENDA_DRAFT),
            AGENDA_PUBLISHED, List.of(AGENDA_DRAFT, AGENDA_PUBLISHED),
            HELD, List.of(AGENDA_DRAFT, AGENDA_PUBLISHED, HELD),
            MINUTES_DRAFT, List.of(AGENDA_DRAFT, AGENDA_PUBLISHED, HELD, MINUTES_DRAFT),
            MINUTES_APPROVED, List.of(AGENDA_DRAFT, AGENDA_PUBLISHED, HELD, MINUTES_DRAFT, MINUTES_APPROVED),
            CANCELLED, List.of(CANCELLED));

    private static Meeting meeting() {
        return new Meeting(new Body() {}, plan("Rådhuset", Access.OPEN));
    }

    private static UpdateMeeting plan(String location, Access access) {
        return new UpdateMeeting(
                LocalDate.of(2026, 3, 4),
                null,
                MeetingKind.ORDINARY,
                null,
                location,
                null,
                null,
                null,
                null,
                access,
                "Sagen vedrører en enkelt person",
                List.of(),
                List.of());
    }

    private static Meeting in(MeetingState state) {
        Meeting meeting = meeting();
        WAY.get(state).forEach(step -> meeting.become(to(step), NOW));
        return meeting;
    }

    private static TransitionMeeting to(MeetingState state) {
        return new TransitionMeeting(state, "Således aftalt", "Set i mail");
    }

    static Stream<Arguments> everyStep() {
        return Stream.of(MeetingState.values())
                .flatMap(from -> Stream.of(MeetingState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void takesTheStepsOfItsLifeAndNoOthers(MeetingState from, MeetingState to) {
        Meeting meeting = in(from);
        if (ALLOWED.get(from).contains(to)) {
            meeting.become(to(to), NOW);
            assertThat(meeting.state()).isEqualTo(to);
            assertThat(meeting.stateNote().stateReason()).isEqualTo("Således aftalt");
        } else {
            assertThatThrownBy(() -> meeting.become(to(to), NOW)).isInstanceOf(Conflict.class);
            assertThat(meeting.state()).isEqualTo(from);
        }
    }

    @Test
    void isPlannedAtFirst() {
        assertThat(meeting().state()).isEqualTo(PLANNED);
    }

    @Test
    void asksWhyItIsCancelled() {
        assertThatThrownBy(() -> new TransitionMeeting(CANCELLED, null, null).requireReasonFrom(PLANNED))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void asksWhyApprovedMinutesAreReopened() {
        assertThatThrownBy(() -> new TransitionMeeting(MINUTES_DRAFT, null, null).requireReasonFrom(MINUTES_APPROVED))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void needsNoReasonForAnOrdinaryStep() {
        assertThatCode(() -> new TransitionMeeting(MINUTES_DRAFT, null, null).requireReasonFrom(HELD))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void wasHeldFromThenOn(MeetingState state) {
        assertThat(in(state).wasHeld())
                .isEqualTo(Set.of(HELD, MINUTES_DRAFT, MINUTES_APPROVED).contains(state));
    }

    @ParameterizedTest
    @EnumSource
    void isChangedBelowUntilItIsApprovedOrCancelled(MeetingState state) {
        Meeting meeting = in(state);
        if (state == MINUTES_APPROVED || state == CANCELLED) {
            assertThatThrownBy(meeting::requireChangeable).isInstanceOf(Conflict.class);
        } else {
            assertThatCode(meeting::requireChangeable).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isDeletedUntilItsAgendaIsOut(MeetingState state) {
        Meeting meeting = in(state);
        if (Set.of(PLANNED, AGENDA_DRAFT, CANCELLED).contains(state)) {
            assertThatCode(meeting::requireDeletable).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(meeting::requireDeletable).isInstanceOf(Conflict.class);
        }
    }

    @Test
    void isNotDeletedWhenItIsCancelledAfterItsAgendaIsOut() {
        Meeting meeting = in(AGENDA_PUBLISHED);
        meeting.become(to(CANCELLED), NOW);
        assertThatThrownBy(meeting::requireDeletable).isInstanceOf(Conflict.class);
    }

    @Test
    void keepsWhatItsApprovedMinutesSay() {
        Meeting meeting = in(MINUTES_APPROVED);
        assertThatThrownBy(() -> meeting.change(plan("Skype", Access.OPEN))).isInstanceOf(Conflict.class);
        assertThat(meeting.content().location()).isEqualTo("Rådhuset");
    }

    @Test
    void closesInAnyState() {
        Meeting meeting = in(MINUTES_APPROVED);
        meeting.change(plan("Rådhuset", Access.CLOSED));
        assertThat(meeting.content().access()).isEqualTo(Access.CLOSED);
    }
}
