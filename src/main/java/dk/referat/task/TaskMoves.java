package dk.referat.task;

import dk.referat.access.Caller;
import dk.referat.access.Gate;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.body.BodyService;
import dk.referat.http.IfMatch;
import dk.referat.problem.Refusal;
import dk.referat.problem.Refusals;
import dk.referat.state.Moves;
import dk.referat.state.NextSteps;
import dk.referat.state.Transitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a task gets on: from state to state, and from hand to hand. */
@ApplicationScoped
@Transactional
public class TaskMoves {

    private final TaskService tasks;
    private final BodyService bodies;
    private final NextSteps nextSteps;
    private final Event<TaskEvent> events;
    private final Caller caller;
    private final Permit permit;
    private final Gate gate;

    TaskMoves(
            TaskService tasks,
            BodyService bodies,
            NextSteps nextSteps,
            Event<TaskEvent> events,
            Caller caller,
            Permit permit,
            Gate gate) {
        this.tasks = tasks;
        this.bodies = bodies;
        this.nextSteps = nextSteps;
        this.events = events;
        this.caller = caller;
        this.permit = permit;
        this.gate = gate;
    }

    void checkMayMove(UUID id) {
        checkMayMove(tasks.get(id));
    }

    private void checkMayMove(FollowUpTask task) {
        Refusals.of(refusalToMove(task)).throwIfAny();
    }

    /** Its secretaries may, and whoever is responsible for it. */
    private Optional<Refusal> refusalToMove(FollowUpTask task) {
        return isOwn(task) ? Optional.empty() : permit.refusal(task.bodyId(), Role.SECRETARY);
    }

    private boolean isOwn(FollowUpTask task) {
        return caller.holds(Role.TASK_OWNER, task.bodyId()) && task.isResponsible(caller::isKnownAs);
    }

    Transitions transitions(UUID id) {
        FollowUpTask task = tasks.get(id);
        return nextSteps.of(
                task,
                refusalToMove(task),
                new Moves<>(
                        task.state(),
                        next -> false,
                        next -> Refusals.of(task.state().refusalToBecome(next))));
    }

    public void move(UUID id, TransitionTask step, IfMatch expected) {
        FollowUpTask task = tasks.lock(id, Role.TASK_OWNER);
        checkMayMove(task);
        BacklogLine backlog = backlog(step.backlog(), isOwn(task));
        expected.check(gate.etag(task));
        TaskState before = task.state();
        task.become(step, tasks.signature());
        events.fire(new TaskEvent.Moved(task, before, backlog));
    }

    /** What comes before a body is for its secretaries to say, and for whoever did what it is about. */
    private @Nullable BacklogLine backlog(@Nullable ForBacklog line, boolean responsible) {
        if (line == null) {
            return null;
        }
        UUID body = bodies.mentioned(line.body(), "/backlog/body").id();
        permit.checkUnless(responsible, body, Role.SECRETARY);
        return new BacklogLine(body, line.title());
    }

    void delegate(UUID id, DelegateTask order, IfMatch expected) {
        FollowUpTask task = tasks.lock(id, Role.TASK_OWNER);
        checkMayMove(task);
        expected.check(gate.etag(task));
        task.delegate(order, caller::isKnownAs, tasks.signature());
    }
}
