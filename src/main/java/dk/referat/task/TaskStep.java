package dk.referat.task;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a task.
 *
 * @param by what the audit log calls whoever did it; null where that was not kept, and before the public
 * @param from with {@code to} what the state was and became; null unless it moved
 * @param delegation null unless it was delegated
 * @param deadlineChange null unless its deadline changed
 */
public record TaskStep(
        TaskStepKind kind,
        Instant at,
        @Nullable String by,
        @Nullable TaskState from,
        @Nullable TaskState to,
        @Nullable Delegation delegation,
        @Nullable DeadlineChange deadlineChange,
        @Nullable String reason,
        @Nullable String comment) {

    /** Who does something, and when. */
    record Signature(Instant at, String by) {}

    public TaskStep {
        // At first a task did nothing but move.
        kind = requireNonNullElse(kind, TaskStepKind.MOVED);
    }

    static TaskStep moved(Signature signed, TaskState from, TransitionTask step) {
        return new TaskStep(
                TaskStepKind.MOVED, signed.at, signed.by, from, step.to(), null, null, step.reason(), step.comment());
    }

    static TaskStep delegated(Signature signed, Delegation delegation, @Nullable String comment) {
        return new TaskStep(TaskStepKind.DELEGATED, signed.at, signed.by, null, null, delegation, null, null, comment);
    }

    static TaskStep deadlineChanged(Signature signed, DeadlineChange change, @Nullable String reason) {
        return new TaskStep(
                TaskStepKind.DEADLINE_CHANGED, signed.at, signed.by, null, null, null, change, reason, null);
    }

    TaskStep unsigned() {
        return new TaskStep(kind, at, null, from, to, delegation, deadlineChange, reason, comment);
    }
}
