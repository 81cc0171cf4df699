package dk.referat.task;

import dk.referat.problem.Checked;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A step of a task into another state.
 *
 * @param backlog what goes on a body's backlog when the task is finished
 */
public record TransitionTask(
        @NotNull TaskState to,
        @Nullable @Size(max = 2000) String reason,
        @Nullable @Size(max = 2000) String comment,
        @Nullable @Valid ForBacklog backlog)
        implements Checked {

    @Override
    public void check(Violations violations) {
        if (backlog != null && !to.isFinished()) {
            violations.add(Violation.at("/backlog", "invalid.task.backlog-of-unfinished"));
        }
    }
}
