package dk.referat.task;

import static java.util.Objects.requireNonNullElse;

import dk.referat.access.Caller;
import dk.referat.access.Gate;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.agenda.AgendaItem;
import dk.referat.agenda.AgendaItemEvent;
import dk.referat.agenda.AgendaService;
import dk.referat.body.Body;
import dk.referat.body.BodyService;
import dk.referat.decision.Decision;
import dk.referat.decision.DecisionEvent;
import dk.referat.decision.DecisionService;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingService;
import dk.referat.problem.Conflict;
import dk.referat.problem.Invalid;
import dk.referat.problem.NotFound;
import dk.referat.problem.Violation;
import dk.referat.reading.Together;
import dk.referat.task.TaskStep.Signature;
import dk.referat.time.Copenhagen;
import io.quarkus.arc.NoClassInterceptors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
public class TaskService {

    private final TaskRepository tasks;
    private final DecisionService decisions;
    private final AgendaService agenda;
    private final MeetingService meetings;
    private final BodyService bodies;
    private final Caller caller;
    private final Permit permit;
    private final Gate gate;
    private final Clock clock;

    TaskService(
            TaskRepository tasks,
            DecisionService decisions,
            AgendaService agenda,
            MeetingService meetings,
            BodyService bodies,
            Caller caller,
            Permit permit,
            Gate gate,
            Clock clock) {
        this.tasks = tasks;
        this.decisions = decisions;
        this.agenda = agenda;
        this.meetings = meetings;
        this.bodies = bodies;
        this.caller = caller;
        this.permit = permit;
        this.gate = gate;
        this.clock = clock;
    }

    Page<TaskResponse> list(TaskQuery query, PageRequest page) {
        UUID body = bodies.filter(query.body());
        if (query.mine() != null && caller.identifiers().isEmpty()) {
            throw new Invalid(Violation.ofParameter("mine", "invalid.task.nobody-known"));
        }
        return page.page(
                tasks.list(query, caller.identifiers(), body, Copenhagen.today(clock), page),
                task -> List.of(
                        requireNonNullElse(task.dueOn(), TaskRepository.NEVER).toString(),
                        task.id().toString()),
                this::view);
    }

    public List<FollowUpTask> ofMeeting(UUID meeting) {
        return ofMeeting(new Together(), meeting).get();
    }

    public Supplier<List<FollowUpTask>> ofMeeting(Together with, UUID meeting) {
        return tasks.ofMeeting(with, meeting);
    }

    public List<FollowUpTask> get(Collection<UUID> ids) {
        return tasks.list("id in ?1", ids);
    }

    public Supplier<List<FollowUpTask>> ofDecisions(Together with, List<UUID> ids) {
        return tasks.ofDecisions(with, ids);
    }

    /** What a meeting of that body on that day has to ask for. */
    public List<FollowUpTask> dueBefore(Body body, LocalDate date) {
        return tasks.dueBefore(body.id(), body.code(), date);
    }

    List<TaskResponse> ofItem(UUID item) {
        agenda.get(item);
        return tasks.ofItem(item).stream().map(this::view).toList();
    }

    List<TaskResponse> ofDecision(UUID decision) {
        decisions.get(decision);
        return tasks.ofDecisions(new Together(), List.of(decision)).get().stream()
                .map(this::view)
                .toList();
    }

    TaskResponse show(UUID id) {
        return view(get(id));
    }

    /** As {@link #show}, for those who may change it. */
    TaskResponse editable(UUID id, Role... besideSecretaries) {
        FollowUpTask task = get(id);
        permit.check(task.bodyId(), Role.SECRETARY.and(besideSecretaries));
        return view(task);
    }

    void checkMayFollowUp(UUID decision) {
        decisions.editable(decision);
    }

    void checkMayFollowUpItem(UUID item) {
        agenda.editable(item);
    }

    public FollowUpTask followUp(UUID decisionId, UpdateTask content) {
        Decision decision = decisions.lock(decisionId);
        return create(agenda.get(decision.itemId()), decisionId, content);
    }

    public FollowUpTask followUpItem(UUID itemId, UpdateTask content) {
        return create(agenda.lock(itemId), null, content);
    }

    /** A task that minutes from elsewhere name; the caller holds the meeting's lock. */
    public void record(Decision decision, AgendaItem item, Meeting meeting, UpdateTask content) {
        tasks.persist(new FollowUpTask(item, decision.id(), content, meeting.date()));
    }

    private FollowUpTask create(AgendaItem item, @Nullable UUID decision, UpdateTask content) {
        content.checkHasNoPast();
        FollowUpTask task = new FollowUpTask(
                item, decision, content, meetings.get(item.meetingId()).date());
        tasks.persist(task);
        return task;
    }

    void change(UUID id, UpdateTask change, IfMatch expected) {
        FollowUpTask task = lock(id, Role.CASE_SYSTEM);
        permit.checkUnless(change.changesOnlyRefsOf(UpdateTask.of(task)), task.bodyId(), Role.SECRETARY);
        expected.check(gate.etag(task));
        task.change(change, meetings.get(task.meetingId()).date(), signature());
    }

    Signature signature() {
        return new Signature(clock.instant(), caller.name());
    }

    void delete(UUID id, IfMatch expected) {
        FollowUpTask task = lock(id);
        expected.check(gate.etag(task));
        task.requireDeletable();
        tasks.delete(task);
    }

    void guard(@Observes AgendaItemEvent.Deleted deleted) {
        if (!tasks.ofItem(deleted.item().id()).isEmpty()) {
            throw new Conflict("conflict.agenda-item.has-tasks");
        }
    }

    void guardDecision(@Observes DecisionEvent.Deleted deleted) {
        if (!tasks.ofDecisions(new Together(), List.of(deleted.decision().id()))
                .get()
                .isEmpty()) {
            throw new Conflict("conflict.decision.has-tasks");
        }
    }

    FollowUpTask get(UUID id) {
        return tasks.findByIdOptional(id).orElseThrow(() -> new NotFound("not-found.task", id));
    }

    /** The task as it is, its meeting locked until the transaction ends. */
    FollowUpTask lock(UUID id, Role... besideSecretaries) {
        FollowUpTask task = get(id);
        meetings.lock(task.meetingId(), besideSecretaries);
        tasks.getEntityManager().detach(task);
        return get(id);
    }

    @NoClassInterceptors
    public TaskResponse view(FollowUpTask task) {
        return gate.view(task, viewer -> TaskResponse.from(task, viewer));
    }
}
