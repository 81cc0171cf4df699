package dk.referat.agenda;

import static dk.referat.agenda.ItemState.APPROVED;
import static dk.referat.meeting.MeetingState.AGENDA_PUBLISHED;
import static dk.referat.meeting.MeetingState.MINUTES_APPROVED;
import static java.util.Objects.requireNonNull;

import dk.referat.access.Gate;
import dk.referat.http.IfMatch;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingEvent;
import dk.referat.meeting.MeetingService;
import dk.referat.problem.Conflict;
import dk.referat.problem.Invalid;
import dk.referat.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The order and the numbers of an agenda as a whole. */
@ApplicationScoped
@Transactional
public class AgendaOrderService {

    private final AgendaItemRepository items;
    private final AgendaService agenda;
    private final AgendaNumbers numbers;
    private final MeetingService meetings;
    private final Gate gate;

    AgendaOrderService(
            AgendaItemRepository items,
            AgendaService agenda,
            AgendaNumbers numbers,
            MeetingService meetings,
            Gate gate) {
        this.items = items;
        this.agenda = agenda;
        this.numbers = numbers;
        this.meetings = meetings;
        this.gate = gate;
    }

    AgendaOrderResponse get(UUID meeting) {
        String etag = gate.etag(meetings.get(meeting));
        return AgendaOrderResponse.from(meeting, items.ofMeeting(meeting), etag);
    }

    /** As {@link #get}, for those who may change it. */
    AgendaOrderResponse editable(UUID meeting) {
        meetings.editable(meeting);
        return get(meeting);
    }

    void arrange(UUID meeting, AgendaOrder order, IfMatch expected) {
        Meeting locked = meetings.lock(meeting);
        Map<UUID, AgendaItem> byId =
                items.ofMeeting(meeting).stream().collect(Collectors.toMap(AgendaItem::id, Function.identity()));
        String etag = gate.etag(locked);
        if (!byId.keySet().equals(Set.copyOf(order.ids()))) {
            throw staleOr(new Invalid(Violation.at("/items", "invalid.agenda-order.all", byId.size())), expected, etag);
        }
        expected.check(etag);
        locked.requireChangeable();
        for (int i = 0; i < order.items().size(); i++) {
            AgendaOrder.Line line = order.items().get(i);
            requireNonNull(byId.get(line.id())).place(null, i + 1);
            for (int j = 0; j < line.subItems().size(); j++) {
                requireNonNull(byId.get(line.subItems().get(j))).place(line.id(), j + 1);
            }
        }
    }

    /** An order may name other items than there are because somebody else changed the agenda meanwhile. */
    private static RuntimeException staleOr(Invalid invalid, IfMatch expected, String etag) {
        if (expected.header() != null) {
            expected.check(etag);
        }
        return invalid;
    }

    void judge(@Observes MeetingEvent.Considered step) {
        UUID meeting = step.meeting().id();
        if (step.to() == AGENDA_PUBLISHED && isEmpty(meeting)) {
            step.refusals().add(new Conflict("conflict.agenda.empty"));
        } else if (step.to() == MINUTES_APPROVED) {
            undecided(meeting)
                    .forEach(item ->
                            step.refusals().add(new Conflict("conflict.minutes.undecided", agenda.titleOf(item))));
        }
    }

    void follow(@Observes MeetingEvent.Moved moved) {
        if (moved.meeting().state() == AGENDA_PUBLISHED) {
            numbers.give(moved.meeting().id());
        }
    }

    void clear(@Observes MeetingEvent.Deleted deleted) {
        List<AgendaItem> all = items.ofMeeting(deleted.meeting().id());
        for (int i = all.size() - 1; i >= 0; i--) {
            agenda.remove(all.get(i));
        }
        items.flush();
    }

    private boolean isEmpty(UUID meeting) {
        return items.ofMeeting(meeting).stream().noneMatch(item -> item.state() == APPROVED);
    }

    /** Those of which minutes have to say what became. */
    private List<AgendaItem> undecided(UUID meeting) {
        List<AgendaItem> all = items.ofMeeting(meeting);
        Set<UUID> parents =
                all.stream().map(AgendaItem::parentId).filter(Objects::nonNull).collect(Collectors.toSet());
        return all.stream()
                .filter(item -> item.kind().isDecided() && item.state() == APPROVED && !parents.contains(item.id()))
                .toList();
    }
}
