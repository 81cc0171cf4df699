package dk.referat.task;

import dk.referat.access.Access;
import dk.referat.access.Audience;
import dk.referat.access.Revision;
import dk.referat.http.Tagged;
import dk.referat.journal.ExternalRef;
import dk.referat.journal.FuzzyDate;
import dk.referat.journal.Party;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A task.
 *
 * @param dueOn the last day that the deadline allows; null where there is none or nobody can say
 */
@Schema(name = "Task")
public record TaskResponse(
        UUID id,
        UUID meeting,
        UUID agendaItem,
        @Nullable UUID decision,
        String description,
        @Nullable String sourceSentence,
        List<Party> responsible,
        @Nullable FuzzyDate deadline,
        @Nullable MeetingDeadline deadlineMeeting,
        @Nullable LocalDate dueOn,
        boolean tracked,
        Access access,
        @Nullable String legalBasis,
        TaskState state,
        List<TaskStep> history,
        List<ExternalRef> refs,
        long version,
        Instant modifiedAt,
        @Size(max = 100) String etag)
        implements Tagged {

    public static TaskResponse from(FollowUpTask task, Audience viewer) {
        Revision revision = task.visibility().revisionFor(viewer);
        return new TaskResponse(
                task.id(),
                task.meetingId(),
                task.itemId(),
                task.decisionId(),
                task.description(),
                task.sourceSentence(),
                task.responsible(),
                task.deadline(),
                task.deadlineMeeting(),
                task.dueOn(),
                task.tracked(),
                task.access(),
                task.legalBasis(),
                task.state(),
                history(task, viewer),
                task.refs(),
                revision.version(),
                revision.modifiedAt(),
                revision.etag());
    }

    /** What employees are called here is no business of the public's. */
    private static List<TaskStep> history(FollowUpTask task, Audience viewer) {
        return viewer == Audience.PUBLIC
                ? task.history().stream().map(TaskStep::unsigned).toList()
                : task.history();
    }
}
