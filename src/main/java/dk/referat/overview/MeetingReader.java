package dk.referat.overview;

import dk.referat.agenda.AgendaItem;
import dk.referat.agenda.AgendaService;
import dk.referat.attachment.Attachment;
import dk.referat.attachment.AttachmentResponse;
import dk.referat.attachment.AttachmentService;
import dk.referat.database.Snapshot;
import dk.referat.decision.Decision;
import dk.referat.decision.DecisionResponse;
import dk.referat.decision.DecisionService;
import dk.referat.meeting.MeetingResponse;
import dk.referat.meeting.MeetingService;
import dk.referat.task.FollowUpTask;
import dk.referat.task.TaskResponse;
import dk.referat.task.TaskService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a whole meeting in one statement per table. */
@ApplicationScoped
@Transactional
class MeetingReader {

    private final Snapshot snapshot;
    private final MeetingService meetings;
    private final AgendaService agenda;
    private final DecisionService decisions;
    private final TaskService tasks;
    private final AttachmentService attachments;

    MeetingReader(
            Snapshot snapshot,
            MeetingService meetings,
            AgendaService agenda,
            DecisionService decisions,
            TaskService tasks,
            AttachmentService attachments) {
        this.snapshot = snapshot;
        this.meetings = meetings;
        this.agenda = agenda;
        this.decisions = decisions;
        this.tasks = tasks;
        this.attachments = attachments;
    }

    WholeMeeting read(UUID id) {
        snapshot.begin();
        MeetingResponse meeting = meetings.view(meetings.get(id));
        List<AgendaItem> items = agenda.agenda(id);
        OnItems onItems = new OnItems(
                group(decisions.ofMeeting(id), Decision::itemId, decisions::view),
                group(tasks.ofMeeting(id), FollowUpTask::itemId, tasks::view),
                group(attachments.ofMeeting(id), Attachment::itemId, attachments::view));
        Map<UUID, List<AgendaItem>> subItems = items.stream()
                .filter(item -> item.parentId() != null)
                .collect(Collectors.groupingBy(AgendaItem::parentId));
        return new WholeMeeting(
                meeting,
                items.stream()
                        .filter(item -> item.parentId() == null)
                        .map(item -> entry(item, subItems.getOrDefault(item.id(), List.of()), onItems))
                        .toList());
    }

    private AgendaEntry entry(AgendaItem item, List<AgendaItem> subItems, OnItems on) {
        return new AgendaEntry(
                agenda.view(item),
                subItems.stream().map(sub -> entry(sub, List.of(), on)).toList(),
                on.decisions.getOrDefault(item.id(), List.of()),
                on.tasks.getOrDefault(item.id(), List.of()),
                on.attachments.getOrDefault(item.id(), List.of()));
    }

    private static <T, V> Map<UUID, List<V>> group(List<T> rows, Function<T, UUID> item, Function<T, V> view) {
        return rows.stream().collect(Collectors.groupingBy(item, Collectors.mapping(view, Collectors.toList())));
    }

    private record OnItems(
            Map<UUID, List<DecisionResponse>> decisions,
            Map<UUID, List<TaskResponse>> tasks,
            Map<UUID, List<AttachmentResponse>> attachments) {}
}
