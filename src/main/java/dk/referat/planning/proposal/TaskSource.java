package dk.referat.planning.proposal;

import static java.util.Objects.requireNonNull;

import dk.referat.agenda.AgendaItem;
import dk.referat.agenda.CreateAgendaItem;
import dk.referat.agenda.ItemKind;
import dk.referat.meeting.Meeting;
import dk.referat.planning.FollowedUp;
import dk.referat.task.FollowUpTask;
import dk.referat.task.TaskService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tasks that are due at the meeting, or before it: somebody has to report. */
@ApplicationScoped
class TaskSource implements ProposalSource {

    private static final int LONGEST_TITLE = 200;

    private final TaskService tasks;
    private final FollowedUp followedUp;

    TaskSource(TaskService tasks, FollowedUp followedUp) {
        this.tasks = tasks;
        this.followedUp = followedUp;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.TASK_DUE;
    }

    /** A task that another agenda has taken is that meeting's. */
    @Override
    public List<ProposedLine> propose(Meeting meeting, List<Taken> taken) {
        return tasks.dueBefore(meeting.body(), meeting.date()).stream()
                .filter(task -> !task.meetingId().equals(meeting.id()))
                .filter(task -> Taken.days(task.id(), taken).isEmpty())
                .map(task -> new ProposedLine(task.id(), item(task), why(task)))
                .toList();
    }

    private CreateAgendaItem item(FollowUpTask task) {
        Optional<AgendaItem> from = followedUp.itemOf(task);
        return CreateAgendaItem.planned(
                title(task.description()),
                ItemKind.ITEM,
                followedUp.caseNumber(task),
                followedUp.confidentiality(task),
                List.of(),
                from.map(AgendaItem::id).orElse(null));
    }

    /** A task may be described at length. */
    private static String title(String description) {
        String line = description.strip().lines().findFirst().orElse(description);
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        boolean splits = Character.isHighSurrogate(line.charAt(LONGEST_TITLE - 2));
        return line.substring(0, LONGEST_TITLE - (splits ? 2 : 1)) + "…";
    }

    private static Why why(FollowUpTask task) {
        return new Why(ProposalReason.DEADLINE, requireNonNull(task.dueOn()), words(task));
    }

    private static @Nullable String words(FollowUpTask task) {
        return task.deadline() == null ? null : task.deadline().text();
    }
}
