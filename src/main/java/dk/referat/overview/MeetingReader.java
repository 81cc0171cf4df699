package dk.referat.overview;

import dk.referat.access.Role;
import dk.referat.agenda.AgendaItem;
import dk.referat.agenda.AgendaItemResponse;
import dk.referat.agenda.AgendaItemView;
import dk.referat.agenda.AgendaService;
import dk.referat.agenda.ClosedAgendaItemResponse;
import dk.referat.attachment.Attachment;
import dk.referat.attachment.AttachmentService;
import dk.referat.attachment.AttachmentView;
import dk.referat.decision.Decision;
import dk.referat.decision.DecisionService;
import dk.referat.decision.DecisionView;
import dk.referat.meeting.MeetingResponse;
import dk.referat.meeting.MeetingService;
import dk.referat.reading.Snapshot;
import dk.referat.reading.Together;
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

/** Reads a whole meeting in one statement per table, all sent at once. */
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
        return whole(id, snapshot.whole());
    }

    /** As {@link #read}, for those who may change the meeting. */
    WholeMeeting editable(UUID id, Role... besideSecretaries) {
        snapshot.begin();
        meetings.editable(id, besideSecretaries);
        return whole(id, new Together());
    }

    private WholeMeeting whole(UUID id, Together all) {
        var meeting = meetings.shown(all, List.of(id));
        var agendaItems = agenda.shownOf(all, id);
        var views = agenda.viewsOf(all, id);
        var decided = decisions.ofMeeting(all, id);
        var followUp = tasks.ofMeeting(all, id);
        var attached = attachments.ofMeeting(all, id);
        MeetingResponse view =
                meetings.view(meeting.get().stream().findFirst().orElseThrow(() -> meetings.unknown(id)));
        List<AgendaItem> items = agendaItems.get();
        OnItems onItems = new OnItems(
                views.get(),
                group(decided.get(), Decision::itemId, decisions::view),
                group(followUp.get(), FollowUpTask::itemId, tasks::view),
                group(attached.get(), Attachment::itemId, attachments::view));
        Map<UUID, List<AgendaItem>> subItems = items.stream()
                .filter(item -> item.parentId() != null)
                .collect(Collectors.groupingBy(AgendaItem::parentId));
        return new WholeMeeting(
                view,
                items.stream()
                        .filter(item -> item.parentId() == null)
                        .map(item -> entry(item, subItems.getOrDefault(item.id(), List.of()), onItems))
                        .toList());
    }

    private AgendaEntryView entry(AgendaItem item, List<AgendaItem> subItems, OnItems on) {
        AgendaItemView view = on.views.apply(item);
        List<DecisionView> decided = on.decisions.getOrDefault(item.id(), List.of());
        if (view instanceof ClosedAgendaItemResponse closed) {
            return new ClosedAgendaEntry(closed, decided);
        }
        return new AgendaEntry(
                (AgendaItemResponse) view,
                subItems.stream().map(sub -> entry(sub, List.of(), on)).toList(),
                decided,
                on.tasks.getOrDefault(item.id(), List.of()),
                on.attachments.getOrDefault(item.id(), List.of()));
    }

    private static <T, V> Map<UUID, List<V>> group(List<T> rows, Function<T, UUID> item, Function<T, V> view) {
        return rows.stream().collect(Collectors.groupingBy(item, Collectors.mapping(view, Collectors.toList())));
    }

    private record OnItems(
            Function<AgendaItem, AgendaItemView> views,
            Map<UUID, List<DecisionView>> decisions,
            Map<UUID, List<TaskResponse>> tasks,
            Map<UUID, List<AttachmentView>> attachments) {}
}
