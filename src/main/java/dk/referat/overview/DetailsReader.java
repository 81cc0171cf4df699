package dk.referat.overview;

import static java.util.Objects.requireNonNull;

import dk.referat.agenda.AgendaItemReferenceView;
import dk.referat.agenda.AgendaService;
import dk.referat.agenda.ItemHead;
import dk.referat.decision.ClosedDecisionResponse;
import dk.referat.decision.Decision;
import dk.referat.decision.DecisionResponse;
import dk.referat.decision.DecisionService;
import dk.referat.decision.DecisionView;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingReference;
import dk.referat.meeting.MeetingService;
import dk.referat.reading.Snapshot;
import dk.referat.reading.Together;
import dk.referat.task.FollowUpTask;
import dk.referat.task.TaskResponse;
import dk.referat.task.TaskService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decisions with what their answer shows around them. */
@ApplicationScoped
class DetailsReader {

    private final Snapshot snapshot;
    private final DecisionService decisions;
    private final AgendaService agenda;
    private final MeetingService meetings;
    private final TaskService tasks;

    DetailsReader(
            Snapshot snapshot,
            DecisionService decisions,
            AgendaService agenda,
            MeetingService meetings,
            TaskService tasks) {
        this.snapshot = snapshot;
        this.decisions = decisions;
        this.agenda = agenda;
        this.meetings = meetings;
        this.tasks = tasks;
    }

    /** What is going to be read of what is around decisions. */
    record Around(
            Supplier<List<Meeting>> meetings,
            Supplier<List<ItemHead>> items,
            Supplier<List<ItemHead>> parents,
            Supplier<List<FollowUpTask>> tasks) {}

    Around ask(Together with, List<UUID> ids, List<UUID> itemIds, List<UUID> meetingIds) {
        return new Around(
                meetings.shown(with, meetingIds),
                agenda.heads(with, itemIds),
                agenda.parents(with, itemIds),
                tasks.ofDecisions(with, ids));
    }

    /** The last that a snapshot shows. */
    Map<UUID, DecisionDetailsView> of(List<Decision> shown) {
        if (shown.isEmpty()) {
            return Map.of();
        }
        return of(
                shown,
                ask(
                        snapshot.ending(),
                        ids(shown, Decision::id),
                        ids(shown, Decision::itemId),
                        ids(shown, Decision::meetingId)),
                Map.of());
    }

    Map<UUID, DecisionDetailsView> of(List<Decision> shown, Around around, Map<UUID, Match> matches) {
        Map<UUID, MeetingReference> at =
                around.meetings.get().stream().collect(Collectors.toMap(one -> one.id(), MeetingReference::to));
        Map<UUID, ItemHead> items = byId(around.items.get(), ItemHead::id);
        Map<UUID, ItemHead> parents = byId(around.parents.get(), ItemHead::id);
        Map<UUID, List<TaskResponse>> follow = around.tasks.get().stream()
                .collect(Collectors.groupingBy(
                        FollowUpTask::decisionId, Collectors.mapping(tasks::view, Collectors.toList())));
        Map<UUID, DecisionDetailsView> details = new LinkedHashMap<>();
        for (Decision decision : shown) {
            ItemHead item = row(items, decision.itemId());
            ItemHead parent = item.parentId() == null ? null : row(parents, item.parentId());
            details.put(
                    decision.id(),
                    details(
                            decisions.view(decision),
                            row(at, decision.meetingId()),
                            agenda.reference(item),
                            parent == null ? null : agenda.reference(parent),
                            follow.getOrDefault(decision.id(), List.of()),
                            matches.get(decision.id())));
        }
        return details;
    }

    private static DecisionDetailsView details(
            DecisionView decision,
            MeetingReference meeting,
            AgendaItemReferenceView item,
            @Nullable AgendaItemReferenceView parent,
            List<TaskResponse> tasks,
            @Nullable Match matched) {
        return decision instanceof DecisionResponse whole
                ? new DecisionDetails(whole, meeting, item, parent, tasks, matched)
                : new ClosedDecisionDetails((ClosedDecisionResponse) decision, meeting, item, parent, matched);
    }

    static <T> List<UUID> ids(Collection<T> rows, Function<T, @Nullable UUID> id) {
        return rows.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }

    static <T> Map<UUID, T> byId(Collection<T> rows, Function<T, UUID> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    static <T> T row(Map<UUID, T> rows, UUID id) {
        return requireNonNull(rows.get(id));
    }
}
