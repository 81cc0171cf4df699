package dk.referat.path;

import dk.referat.access.Gate;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.agenda.AgendaItem;
import dk.referat.agenda.AgendaItemEvent;
import dk.referat.agenda.AgendaService;
import dk.referat.body.BodyService;
import dk.referat.http.IfMatch;
import dk.referat.journal.Journal;
import dk.referat.journal.JournalNumber;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingEvent;
import dk.referat.meeting.MeetingService;
import dk.referat.problem.Invalid;
import dk.referat.problem.NotFound;
import dk.referat.problem.Violation;
import dk.referat.time.Copenhagen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
public class PathService {

    private final PathStepRepository steps;
    private final PathReader reader;
    private final AgendaService agenda;
    private final MeetingService meetings;
    private final BodyService bodies;
    private final Journal journal;
    private final Permit permit;
    private final Gate gate;
    private final Clock clock;

    PathService(
            PathStepRepository steps,
            PathReader reader,
            AgendaService agenda,
            MeetingService meetings,
            BodyService bodies,
            Journal journal,
            Permit permit,
            Gate gate,
            Clock clock) {
        this.steps = steps;
        this.reader = reader;
        this.agenda = agenda;
        this.meetings = meetings;
        this.bodies = bodies;
        this.journal = journal;
        this.permit = permit;
        this.gate = gate;
        this.clock = clock;
    }

    void checkMayPlan(UUID item) {
        agenda.editable(item);
    }

    void checkMayPlanCase() {
        permit.checkSomewhere(Role.SECRETARY);
    }

    UUID plan(UUID item, UpdatePathStep plan) {
        return add(new PathStep(agenda.lock(item)), plan).id();
    }

    UUID planCase(CreateCaseStep request) {
        JournalNumber number = caseNumber(request.caseNumber());
        UUID planner = bodies.mentioned(request.plannedBy(), "/plannedBy").id();
        permit.begin(planner, Role.SECRETARY);
        return add(new PathStep(planner, number), request.plan()).id();
    }

    /** A step that minutes from elsewhere name; the caller holds the meeting's lock. */
    public void record(AgendaItem item, UpdatePathStep plan) {
        PathStep step = add(new PathStep(item), plan);
        LocalDate last = step.plannedTo();
        boolean past = last != null && last.isBefore(Copenhagen.today(clock));
        step.record(past ? PathState.DONE : PathState.PLANNED);
    }

    public boolean hasPath(AgendaItem item) {
        return !steps.ofItem(item.id()).isEmpty();
    }

    private PathStep add(PathStep step, UpdatePathStep plan) {
        step.plan(plan, stage(plan, Stage.UNKNOWN), seenFrom(step));
        Stage stage = step.stage();
        LocalDate from = step.plannedFrom();
        LocalDate to = step.plannedTo();
        if (stage.body() != null && stage.meeting() == null && from != null && to != null) {
            steps.onlyMeeting(stage.body(), from, to).ifPresent(step::meetAt);
        }
        steps.persist(step);
        return step;
    }

    void change(UUID id, UpdatePathStep change, IfMatch expected) {
        PathStep step = lock(id, expected, Role.CASE_SYSTEM);
        permit.checkUnless(
                change.changesOnlyRefsOf(UpdatePathStep.of(reader.view(step))), step.bodyId(), Role.SECRETARY);
        step.plan(change, stage(change, step.stage()), seenFrom(step));
    }

    void move(UUID id, TransitionPathStep to, IfMatch expected) {
        lock(id, expected).become(to);
    }

    void delete(UUID id, IfMatch expected) {
        steps.delete(lock(id, expected));
    }

    void link(@Observes MeetingEvent.Scheduled scheduled) {
        steps.link(scheduled.meeting());
    }

    void clear(@Observes AgendaItemEvent.Deleted deleted) {
        steps.ofItem(deleted.item().id()).forEach(steps::delete);
        steps.flush();
    }

    private PathStep lock(UUID id, IfMatch expected, Role... besideSecretaries) {
        PathStep step = steps.findByIdOptional(id).orElseThrow(() -> gone(id));
        if (step.meetingId() != null) {
            meetings.lock(step.meetingId(), besideSecretaries);
        } else {
            permit.begin(step.bodyId(), Role.SECRETARY.and(besideSecretaries));
        }
        steps.getEntityManager().detach(step);
        PathStep locked = steps.lock(id).orElseThrow(() -> gone(id));
        expected.check(gate.etag(locked));
        return locked;
    }

    private static NotFound gone(UUID id) {
        return new NotFound("not-found.path-step", id);
    }

    private LocalDate seenFrom(PathStep step) {
        return step.meetingId() == null
                ? Copenhagen.today(clock)
                : meetings.get(step.meetingId()).date();
    }

    /** Whoever may not see where a step happens leaves it there by saying nothing of it. */
    private Stage stage(UpdatePathStep plan, Stage before) {
        UUID body = plan.body() != null ? bodies.mentioned(plan.body(), "/body").id() : unseenBody(before.body());
        boolean sameBody = Objects.equals(body, before.body());
        UUID meeting = plan.linkedMeeting() != null
                ? meeting(plan.linkedMeeting(), body)
                : sameBody ? unseenMeeting(before.meeting()) : null;
        return new Stage(body, meeting);
    }

    private @Nullable UUID unseenBody(@Nullable UUID id) {
        return id == null || !bodies.references(List.of(id)).isEmpty() ? null : id;
    }

    private @Nullable UUID unseenMeeting(@Nullable UUID id) {
        return id == null || !meetings.get(List.of(id)).isEmpty() ? null : id;
    }

    private UUID meeting(UUID id, @Nullable UUID body) {
        Meeting meeting = meetings.get(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new Invalid(Violation.at("/linkedMeeting", "invalid.path-step.meeting")));
        if (body != null && !body.equals(meeting.bodyId())) {
            throw new Invalid(Violation.at("/linkedMeeting", "invalid.path-step.meeting-of-other-body"));
        }
        return id;
    }

    private JournalNumber caseNumber(String text) {
        return journal.caseNumber(text).orElseThrow(() -> new Invalid(Violation.at("/caseNumber", "invalid.required")));
    }
}
