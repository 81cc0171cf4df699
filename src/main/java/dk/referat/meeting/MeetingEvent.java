package dk.referat.meeting;

/** Fired inside the transaction; an observer that throws vetoes it. */
public sealed interface MeetingEvent {

    Meeting meeting();

    /** New, and visible to nobody yet. */
    record Scheduled(Meeting meeting) implements MeetingEvent {}

    record Moved(Meeting meeting, MeetingState from) implements MeetingEvent {}

    /** About to go; what lies below goes first. */
    record Deleted(Meeting meeting) implements MeetingEvent {}
}
