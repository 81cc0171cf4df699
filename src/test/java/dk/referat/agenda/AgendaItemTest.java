package dk.referat.agenda;

import static dk.referat.agenda.ItemState.APPROVED;
import static dk.referat.agenda.ItemState.DRAFT;
import static dk.referat.agenda.ItemState.NOT_TREATED;
import static dk.referat.agenda.ItemState.NO_OUTCOME_RECORDED;
import static dk.referat.agenda.ItemState.POSTPONED;
import static dk.referat.agenda.ItemState.READY;
import static dk.referat.agenda.ItemState.TREATED;
import static dk.referat.agenda.ItemState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.referat.access.Access;
import dk.referat.body.Body;
import dk.referat.meeting.Meeting;
import dk.referat.problem.Conflict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AgendaItemTest {

    private static final Map<ItemState, Set<ItemState>> ALLOWED = Map.of(
            DRAFT, Set.of(READY, APPROVED, WITHDRAWN),
            READY, Set.of(DRAFT, APPROVED, WITHDRAWN),
            APPROVED, Set.of(DRAFT, TREATED, NOT_TREATED, POSTPONED, WITHDRAWN, NO_OUTCOME_RECORDED),
            TREATED, Set.of(NOT_TREATED, POSTPONED, NO_OUTCOME_RECORDED),
            NOT_TREATED, Set.of(TREATED, POSTPONED, NO_OUTCOME_RECORDED),
            POSTPONED, Set.of(TREATED, NOT_TREATED, NO_OUTCOME_RECORDED),
            NO_OUTCOME_RECORDED, Set.of(TREATED, NOT_TREATED, POSTPONED),
            WITHDRAWN, Set.of(DRAFT));

    private static AgendaItem item(@Nullable UUID parent) {
        Meeting meeting = new Meeting() {
            @Override
            public Body body() {
                return new Body() {};
            }
        };
        return new AgendaItem(
                meeting, new Placement(parent, 1, false, null), content("Budget", Access.OPEN), Optional.empty());
    }

    private static UpdateAgendaItem content(String title, Access access) {
        return new UpdateAgendaItem(
                null,
                null,
                title,
                null,
                access,
                "Sagen vedrører en enkelt person",
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static AgendaItem in(ItemState state) {
        AgendaItem item = item(null);
        if (state.ordinal() > APPROVED.ordinal()) {
            item.become(to(APPROVED));
        }
        if (state != DRAFT) {
            item.become(to(state));
        }
        return item;
    }

    private static TransitionAgendaItem to(ItemState state) {
        return new TransitionAgendaItem(state, null, null, null);
    }

    static Stream<Arguments> everyStep() {
        return Stream.of(ItemState.values())
                .flatMap(from -> Stream.of(ItemState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void takesTheStepsOfItsLifeAndNoOthers(ItemState from, ItemState to) {
        AgendaItem item = in(from);
        if (ALLOWED.get(from).contains(to)) {
            item.become(to(to));
            assertThat(item.state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> item.become(to(to))).isInstanceOf(Conflict.class);
            assertThat(item.state()).isEqualTo(from);
        }
    }

    @Test
    void isAnItemOnTopAndASubItemBelow() {
        assertThat(item(null).kind()).isEqualTo(ItemKind.ITEM);
        assertThat(item(UUID.randomUUID()).kind()).isEqualTo(ItemKind.SUB_ITEM);
    }

    @Test
    void isDeletedUntilItHasANumber() {
        AgendaItem item = item(null);
        assertThatCode(item::requireDeletable).doesNotThrowAnyException();
        item.give(4);
        assertThatThrownBy(item::requireDeletable).isInstanceOf(Conflict.class);
    }

    @Test
    void staysUnderItsItemOnceItHasANumber() {
        UUID parent = UUID.randomUUID();
        AgendaItem item = item(parent);
        item.give(2);
        item.place(parent, 5);
        assertThat(item.position()).isEqualTo(5);
        assertThatThrownBy(() -> item.place(null, 1)).isInstanceOf(Conflict.class);
    }

    @Test
    void keepsWhatApprovedMinutesSay() {
        AgendaItem item = item(null);
        assertThatThrownBy(() -> item.change(content("Regnskab", Access.OPEN), Optional.empty(), true))
                .isInstanceOf(Conflict.class);
        assertThat(item.title()).isEqualTo("Budget");
    }

    @ParameterizedTest
    @EnumSource
    void changesItsAccessEvenInApprovedMinutes(Access access) {
        AgendaItem item = item(null);
        item.change(
                new UpdateAgendaItem(
                        ItemKind.ITEM,
                        null,
                        "Budget",
                        "Lukket sag",
                        access,
                        "Sagen vedrører en enkelt person",
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of()),
                Optional.empty(),
                true);
        assertThat(item.content().access()).isEqualTo(access);
    }
}
