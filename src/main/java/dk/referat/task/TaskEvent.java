package dk.referat.task;

import org.jspecify.annotations.Nullable;

/** Fired inside the transaction; an observer that throws vetoes it. */
public sealed interface TaskEvent {

    FollowUpTask task();

    /**
     * It has come into another state.
     *
     * @param backlog what is to come before a body because of it; the caller may put it there
     */
    record Moved(
            FollowUpTask task, TaskState from, @Nullable BacklogLine backlog) implements TaskEvent {}
}
