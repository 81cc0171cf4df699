package dk.referat.task;

/** What a task's deadline was and became. */
public record DeadlineChange(Deadline from, Deadline to) {}
