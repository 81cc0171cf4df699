package dk.referat.meeting;

import dk.referat.problem.Refusals;
import org.jspecify.annotations.Nullable;

/** Fired inside the transaction; an observer that throws vetoes it. */
public sealed interface MeetingEvent {

    Meeting meeting();

    /** New, and visible to nobody yet. */
    record Scheduled(Meeting meeting) implements MeetingEvent {}

    /**
     * It may come into the state {@code to}: nothing of its own stands in the way. Observers add what does for their
     * part; they change nothing, for it may only have been asked.
     *
     * @param reason what is said for the step; null where it has none
     */
    record Considered(
            Meeting meeting, MeetingState to, @Nullable String reason, Refusals refusals) implements MeetingEvent {}

    record Moved(Meeting meeting, MeetingState from) implements MeetingEvent {}

    /** About to go; what lies below goes first. */
    record Deleted(Meeting meeting) implements MeetingEvent {}
}
