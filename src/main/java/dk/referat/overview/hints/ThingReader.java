package dk.referat.overview.hints;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.access.Access;
import dk.referat.access.Visibility;
import dk.referat.agenda.AgendaService;
import dk.referat.attachment.AttachmentService;
import dk.referat.body.ClosedTitlePolicy;
import dk.referat.decision.DecisionService;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingService;
import dk.referat.task.TaskService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads all of a meeting, each thing behind what it lies on. */
@ApplicationScoped
class ThingReader {

    private final MeetingService meetings;
    private final AgendaService agenda;
    private final DecisionService decisions;
    private final TaskService tasks;
    private final AttachmentService attachments;
    private final ObjectMapper mapper;

    ThingReader(
            MeetingService meetings,
            AgendaService agenda,
            DecisionService decisions,
            TaskService tasks,
            AttachmentService attachments,
            ObjectMapper mapper) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.decisions = decisions;
        this.tasks = tasks;
        this.attachments = attachments;
        this.mapper = mapper;
    }

    List<Thing> read(Meeting meeting) {
        Run run = new Run();
        UUID id = meeting.id();
        run.add(at(HintedType.MEETING, id), meeting.visibility(), List.of(), meetings.view(meeting), List.of());
        agenda.agenda(id)
                .forEach(item -> run.add(
                        at(HintedType.AGENDA_ITEM, item.id()),
                        item.visibility(),
                        on(HintedType.AGENDA_ITEM, item.parentId()),
                        agenda.view(item),
                        List.of("/publicTitle", "/legalBasis")));
        decisions
                .ofMeeting(id)
                .forEach(one -> run.add(
                        at(HintedType.DECISION, one.id()),
                        one.visibility(),
                        on(HintedType.AGENDA_ITEM, one.itemId()),
                        decisions.view(one),
                        List.of("/publicText", "/legalBasis")));
        tasks.ofMeeting(id)
                .forEach(one -> run.add(
                        at(HintedType.TASK, one.id()),
                        one.visibility(),
                        onDecision(one.decisionId(), one.itemId()),
                        tasks.view(one),
                        List.of()));
        boolean titlesShow = meeting.body().closedTitlePolicy() == ClosedTitlePolicy.SHOW;
        attachments
                .ofMeeting(id)
                .forEach(one -> run.add(
                        at(HintedType.ATTACHMENT, one.id()),
                        one.visibility(),
                        onDecision(one.decisionId(), one.itemId()),
                        attachments.view(one),
                        List.of(titlesShow ? "/title" : "/publicTitle")));
        return run.things;
    }

    private static Hinted at(HintedType type, UUID id) {
        return Hinted.at(type, id);
    }

    private static List<Hinted> on(HintedType type, @Nullable UUID id) {
        return id == null ? List.of() : List.of(at(type, id));
    }

    private static List<Hinted> onDecision(@Nullable UUID decision, UUID item) {
        List<Hinted> within = new ArrayList<>(on(HintedType.DECISION, decision));
        within.add(at(HintedType.AGENDA_ITEM, item));
        return within;
    }

    private final class Run {

        private final List<Thing> things = new ArrayList<>();
        private final Set<Hinted> closed = new HashSet<>();

        void add(Hinted resource, Visibility visibility, List<Hinted> within, Object view, List<String> neutral) {
            JsonNode tree = mapper.valueToTree(view);
            boolean isClosed = tree.path("access").asText().equals(Access.CLOSED.name())
                    || within.stream().anyMatch(closed::contains);
            if (isClosed) {
                closed.add(resource);
            }
            things.add(new Thing(resource, visibility, within, isClosed, tree, neutral));
        }
    }
}
