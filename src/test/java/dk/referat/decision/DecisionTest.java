package dk.referat.decision;

import static dk.referat.decision.DecisionState.CONFIRMED;
import static dk.referat.decision.DecisionState.DRAFT;
import static dk.referat.decision.DecisionState.RETRACTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.referat.access.Access;
import dk.referat.agenda.AgendaItem;
import dk.referat.body.Body;
import dk.referat.meeting.Meeting;
import dk.referat.problem.Conflict;
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

class DecisionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final Instant NOW = Instant.parse("2026-03-05T08:00:00Z");

    private static final Map<DecisionState, Set<DecisionState>> ALLOWED =
            Map.of(DRAFT, Set.of(CONFIRMED), CONFIRMED, Set.of(RETRACTED), RETRACTED, Set.of());

    private static Meeting meeting(boolean held, boolean approved) {
        return new Meeting() {
            @Override
            public Body body() {
                return new Body() {};
            }

            @Override
            public LocalDate date() {
                return DAY;
            }

            @Override
            public boolean wasHeld() {
                return held;
            }

            @Override
            public boolean minutesApproved() {
                return approved;
            }
        };
    }

    private static Decision decision() {
        return new Decision(new AgendaItem() {}, meeting(true, false), 1, content("Drøftet."));
    }

    private static UpdateDecision content(String text) {
        return new UpdateDecision(null, text, null, List.of(Outcome.DISCUSSED), Access.OPEN, null, List.of());
    }

    private static Decision in(DecisionState state) {
        Decision decision = decision();
        if (state != DRAFT) {
            decision.become(to(CONFIRMED), meeting(true, false));
        }
        if (state == RETRACTED) {
            decision.become(to(RETRACTED), meeting(true, false));
        }
        return decision;
    }

    private static TransitionDecision to(DecisionState state) {
        return new TransitionDecision(state, "Ført til referat ved en fejl", null);
    }

    private static CorrectDecision correction(String text) {
        return new CorrectDecision(text, "Kort", List.of(Outcome.AGREED, Outcome.APPROVED), "Forkert beløb");
    }

    static Stream<Arguments> everyStep() {
        return Stream.of(DecisionState.values())
                .flatMap(from -> Stream.of(DecisionState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void takesTheStepsOfItsLifeAndNoOthers(DecisionState from, DecisionState to) {
        Decision decision = in(from);
        if (ALLOWED.get(from).contains(to)) {
            decision.become(to(to), meeting(true, false));
            assertThat(decision.state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> decision.become(to(to), meeting(true, false)))
                    .isInstanceOf(Conflict.class);
            assertThat(decision.state()).isEqualTo(from);
        }
    }

    @Test
    void isOfTheDayOfItsMeetingUnlessSaid() {
        assertThat(decision().date()).isEqualTo(DAY);
    }

    @Test
    void isConfirmedOnlyOfAMeetingThatWasHeld() {
        Decision decision = decision();
        assertThatThrownBy(() -> decision.become(to(CONFIRMED), meeting(false, false)))
                .isInstanceOf(Conflict.class);
        assertThat(decision.state()).isEqualTo(DRAFT);
    }

    @Test
    void isChangedFreelyWhileItIsADraft() {
        Decision decision = decision();
        decision.change(content("Godkendt."), meeting(false, false));
        assertThat(decision.text()).isEqualTo("Godkendt.");
        assertThat(decision.edition()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIRMED", "RETRACTED"})
    void keepsWhatWasDecided(DecisionState state) {
        Decision decision = in(state);
        assertThatThrownBy(() -> decision.change(content("Godkendt."), meeting(true, false)))
                .isInstanceOf(Conflict.class);
        assertThat(decision.text()).isEqualTo("Drøftet.");
    }

    @ParameterizedTest
    @EnumSource
    void closesInAnyState(DecisionState state) {
        Decision decision = in(state);
        decision.change(
                new UpdateDecision(
                        DAY,
                        "Drøftet.",
                        "En lukket sag blev drøftet",
                        List.of(Outcome.DISCUSSED),
                        Access.CLOSED,
                        "Styrelsesloven § 10",
                        List.of()),
                meeting(true, true));
        assertThat(decision.access()).isEqualTo(Access.CLOSED);
    }

    @Test
    void isCorrectedByANewEditionThatKeepsTheOld() {
        Decision decision = in(CONFIRMED);
        DecisionEdition first = decision.correct(correction("Godkendt med 2 mio. kr."), NOW);

        assertThat(decision.edition()).isEqualTo(2);
        assertThat(decision.text()).isEqualTo("Godkendt med 2 mio. kr.");
        assertThat(decision.outcomes()).containsExactly(Outcome.AGREED, Outcome.APPROVED);
        assertThat(first.edition()).isEqualTo(1);
        assertThat(first.text()).isEqualTo("Drøftet.");
        assertThat(first.outcomes()).containsExactly(Outcome.DISCUSSED);
        assertThat(first.replacedBecause()).isEqualTo("Forkert beløb");
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "RETRACTED"})
    void hasEditionsOnlyWhenItIsConfirmed(DecisionState state) {
        Decision decision = in(state);
        assertThatThrownBy(() -> decision.correct(correction("Godkendt."), NOW)).isInstanceOf(Conflict.class);
        assertThat(decision.edition()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void isDeletedOnlyAsADraft(DecisionState state) {
        Decision decision = in(state);
        if (state == DRAFT) {
            assertThatCode(decision::requireDeletable).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(decision::requireDeletable).isInstanceOf(Conflict.class);
        }
    }
}
