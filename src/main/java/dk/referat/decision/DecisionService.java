package dk.referat.decision;

import dk.referat.access.Gate;
import dk.referat.access.Missing;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.agenda.AgendaItem;
import dk.referat.agenda.AgendaItemEvent;
import dk.referat.agenda.AgendaService;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingEvent;
import dk.referat.meeting.MeetingService;
import dk.referat.meeting.MeetingState;
import dk.referat.problem.Conflict;
import dk.referat.problem.NotFound;
import dk.referat.problem.Refusals;
import dk.referat.reading.Together;
import dk.referat.state.History;
import dk.referat.state.Moves;
import dk.referat.state.NextSteps;
import dk.referat.state.StepResponse;
import dk.referat.state.Transitions;
import io.quarkus.arc.NoClassInterceptors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
@Transactional
public class DecisionService {

    private final DecisionRepository decisions;
    private final AgendaService agenda;
    private final MeetingService meetings;
    private final Event<DecisionEvent> events;
    private final Event<Missing> missing;
    private final NextSteps nextSteps;
    private final History history;
    private final Permit permit;
    private final Gate gate;
    private final Clock clock;

    DecisionService(
            DecisionRepository decisions,
            AgendaService agenda,
            MeetingService meetings,
            Event<DecisionEvent> events,
            Event<Missing> missing,
            NextSteps nextSteps,
            History history,
            Permit permit,
            Gate gate,
            Clock clock) {
        this.decisions = decisions;
        this.agenda = agenda;
        this.meetings = meetings;
        this.events = events;
        this.missing = missing;
        this.nextSteps = nextSteps;
        this.history = history;
        this.permit = permit;
        this.gate = gate;
        this.clock = clock;
    }

    public Decision get(UUID id) {
        return decisions.findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** As {@link #get}, for those who may change it or what follows from it. */
    public Decision editable(UUID id, Role... besideSecretaries) {
        Decision decision = get(id);
        permit.check(decision.bodyId(), Role.SECRETARY.and(besideSecretaries));
        return decision;
    }

    public List<Decision> get(Collection<UUID> ids) {
        return get(new Together(), ids).get();
    }

    public Supplier<List<Decision>> get(Together with, Collection<UUID> ids) {
        return decisions.withIds(with, ids);
    }

    public List<Decision> ofMeeting(UUID meeting) {
        return ofMeeting(new Together(), meeting).get();
    }

    public Supplier<List<Decision>> ofMeeting(Together with, UUID meeting) {
        return decisions.ofMeeting(with, meeting);
    }

    public List<Decision> ofItem(UUID item) {
        agenda.get(item);
        return decisions.ofItem(item);
    }

    public void checkMayDecide(UUID item) {
        agenda.editable(item);
    }

    public Decision draft(UUID itemId, UpdateDecision content) {
        AgendaItem item = agenda.lock(itemId);
        Meeting meeting = meetings.get(item.meetingId());
        meeting.requireChangeable();
        Decision decision = new Decision(item, meeting, decisions.nextSequence(itemId), content);
        decisions.persist(decision);
        return decision;
    }

    /** A decision in minutes that come from elsewhere, which was made; the caller holds the meeting's lock. */
    public Decision record(AgendaItem item, Meeting meeting, int sequence, UpdateDecision content) {
        Decision decision = new Decision(item, meeting, sequence, content);
        decision.recordConfirmed();
        decisions.persist(decision);
        return decision;
    }

    public void change(UUID id, UpdateDecision change, IfMatch expected) {
        Decision decision = lock(id, Role.CASE_SYSTEM);
        permit.checkUnless(change.changesOnlyRefsOf(UpdateDecision.of(decision)), decision.bodyId(), Role.SECRETARY);
        expected.check(gate.etag(decision));
        decision.change(change, meetings.get(decision.meetingId()));
    }

    public void correct(UUID id, CorrectDecision correction, IfMatch expected) {
        Decision decision = lock(id, expected);
        meetings.get(decision.meetingId()).requireChangeable();
        decisions.keep(decision.correct(correction, clock.instant()));
    }

    public Transitions transitions(UUID id) {
        Decision decision = get(id);
        Meeting meeting = meetings.get(decision.meetingId());
        return nextSteps.of(
                decision,
                permit.refusal(decision.bodyId(), Role.SECRETARY),
                new Moves<>(decision.state(), DecisionState::needsReason, next -> refusals(decision, meeting, next)));
    }

    public Page<StepResponse> history(UUID id, PageRequest page) {
        return history.of(get(id), page);
    }

    public void move(UUID id, TransitionDecision step, IfMatch expected) {
        Decision decision = lock(id, expected);
        Meeting meeting = meetings.get(decision.meetingId());
        refusals(decision, meeting, step.to()).throwIfAny();
        decision.become(step, meeting);
    }

    private static Refusals refusals(Decision decision, Meeting meeting, DecisionState next) {
        Refusals refusals = Refusals.of(meeting.refusalToChange());
        decision.refusalToBecome(next, meeting).ifPresent(refusals::add);
        return refusals;
    }

    public void delete(UUID id, IfMatch expected) {
        Decision decision = lock(id, expected);
        meetings.get(decision.meetingId()).requireChangeable();
        decision.requireDeletable();
        events.fire(new DecisionEvent.Deleted(decision));
        decisions.delete(decision);
    }

    public DecisionEditionResponse edition(UUID id, int edition) {
        Decision decision = get(id);
        if (!gate.isOpen(decision)) {
            throw new NotFound("not-found.decision-edition", edition);
        }
        String etag = view(decision).etag();
        if (decision.edition() == edition) {
            return DecisionEditionResponse.from(decision, etag);
        }
        return decisions
                .edition(id, edition)
                .map(earlier -> DecisionEditionResponse.from(earlier, etag))
                .orElseThrow(() -> new NotFound("not-found.decision-edition", edition));
    }

    void judge(@Observes MeetingEvent.Considered step) {
        if (step.to() == MeetingState.MINUTES_APPROVED) {
            decisions
                    .draftsOf(step.meeting().id())
                    .forEach(draft -> step.refusals()
                            .add(new Conflict(
                                    "conflict.minutes.draft-decision", agenda.titleOf(agenda.get(draft.itemId())))));
        }
    }

    void guard(@Observes AgendaItemEvent.Deleted deleted) {
        if (!decisions.ofItem(deleted.item().id()).isEmpty()) {
            throw new Conflict("conflict.agenda-item.decided");
        }
    }

    /** The decision as it is, its meeting locked until the transaction ends. */
    public Decision lock(UUID id, Role... besideSecretaries) {
        Decision decision = get(id);
        meetings.lock(decision.meetingId(), besideSecretaries);
        decisions.getEntityManager().detach(decision);
        return get(id);
    }

    private Decision lock(UUID id, IfMatch expected) {
        Decision decision = lock(id);
        expected.check(gate.etag(decision));
        return decision;
    }

    @NoClassInterceptors
    public DecisionView view(Decision decision) {
        return gate.view(
                decision,
                viewer -> DecisionResponse.from(decision, viewer),
                viewer -> ClosedDecisionResponse.from(decision, viewer));
    }

    private NotFound unknown(UUID id) {
        missing.fire(new Missing(id));
        return new NotFound("not-found.decision", id);
    }
}
