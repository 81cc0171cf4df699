package dk.referat.agenda;

import dk.referat.access.Gate;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingService;
import dk.referat.problem.Refusals;
import dk.referat.state.History;
import dk.referat.state.Moves;
import dk.referat.state.NextSteps;
import dk.referat.state.StepResponse;
import dk.referat.state.Transitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The steps of an item from state to state. */
@ApplicationScoped
@Transactional
public class ItemMoves {

    private final AgendaService agenda;
    private final AgendaNumbers numbers;
    private final Successors successors;
    private final MeetingService meetings;
    private final NextSteps nextSteps;
    private final History history;
    private final Event<AgendaItemEvent> events;
    private final EntityManager entities;
    private final Permit permit;
    private final Gate gate;

    ItemMoves(
            AgendaService agenda,
            AgendaNumbers numbers,
            Successors successors,
            MeetingService meetings,
            NextSteps nextSteps,
            History history,
            Event<AgendaItemEvent> events,
            EntityManager entities,
            Permit permit,
            Gate gate) {
        this.agenda = agenda;
        this.numbers = numbers;
        this.successors = successors;
        this.meetings = meetings;
        this.nextSteps = nextSteps;
        this.history = history;
        this.events = events;
        this.entities = entities;
        this.permit = permit;
        this.gate = gate;
    }

    Transitions transitions(UUID id) {
        AgendaItem item = agenda.get(id);
        Meeting meeting = meetings.get(item.meetingId());
        return nextSteps.of(
                item,
                permit.refusal(item.bodyId(), Role.SECRETARY),
                new Moves<>(item.state(), next -> false, next -> refusals(item, meeting, next)));
    }

    Page<StepResponse> history(UUID id, PageRequest page) {
        return history.of(agenda.get(id), page);
    }

    void move(UUID id, TransitionAgendaItem step, IfMatch expected) {
        AgendaItem item = agenda.lock(id);
        Meeting meeting = meetings.get(item.meetingId());
        Optional<Meeting> later = successors.meetingAfter(meeting, step.successorMeeting());
        expected.check(gate.etag(item));
        refusals(item, meeting, step.to()).throwIfAny();
        ItemState before = item.state();
        item.become(step);
        if (meeting.agendaPublished()) {
            numbers.give(meeting.id());
        }
        later.ifPresent(next -> goOn(item, next));
        events.fire(new AgendaItemEvent.Moved(item, before));
    }

    private static Refusals refusals(AgendaItem item, Meeting meeting, ItemState next) {
        Refusals refusals = Refusals.of(meeting.refusalToChange());
        item.state().refusalToBecome(next).ifPresent(refusals::add);
        return refusals;
    }

    private void goOn(AgendaItem item, Meeting later) {
        // It was looked up before it is locked.
        entities.detach(later);
        meetings.lock(later.id()).requireToCome();
        agenda.add(later.id(), successors.successorOf(item));
    }
}
