package dk.referat.task;

import dk.referat.journal.FuzzyDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** By when a task is due: by a date, at a meeting, or neither. */
public record Deadline(@Nullable FuzzyDate date, @Nullable MeetingDeadline meeting) {

    /** {@code meetingDate} is the day that a date in words is read as seen from. */
    static Deadline in(UpdateTask content, LocalDate meetingDate) {
        return new Deadline(
                content.deadline() == null
                        ? null
                        : FuzzyDate.parse(content.deadline().text(), meetingDate),
                content.deadlineMeeting());
    }

    /** The last day that it allows. */
    @Nullable
    LocalDate day() {
        return meeting != null ? meeting.date() : date != null ? date.to() : null;
    }
}
