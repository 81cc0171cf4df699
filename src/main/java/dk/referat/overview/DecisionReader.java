package dk.referat.overview;

import static java.util.Objects.requireNonNull;

import dk.referat.agenda.AgendaItem;
import dk.referat.agenda.AgendaItemReference;
import dk.referat.agenda.AgendaService;
import dk.referat.attachment.Attachment;
import dk.referat.attachment.AttachmentResponse;
import dk.referat.attachment.AttachmentService;
import dk.referat.body.BodyService;
import dk.referat.database.Snapshot;
import dk.referat.decision.Decision;
import dk.referat.decision.DecisionService;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.journal.Journal;
import dk.referat.meeting.MeetingReference;
import dk.referat.meeting.MeetingService;
import dk.referat.task.FollowUpTask;
import dk.referat.task.TaskResponse;
import dk.referat.task.TaskService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads decisions with all that their answer shows, in one statement per table. */
@ApplicationScoped
@Transactional
class DecisionReader {

    private final Snapshot snapshot;
    private final DecisionSearch search;
    private final DecisionService decisions;
    private final AgendaService agenda;
    private final MeetingService meetings;
    private final BodyService bodies;
    private final TaskService tasks;
    private final AttachmentService attachments;
    private final Journal journal;

    DecisionReader(
            Snapshot snapshot,
            DecisionSearch search,
            DecisionService decisions,
            AgendaService agenda,
            MeetingService meetings,
            BodyService bodies,
            TaskService tasks,
            AttachmentService attachments,
            Journal journal) {
        this.snapshot = snapshot;
        this.search = search;
        this.decisions = decisions;
        this.agenda = agenda;
        this.meetings = meetings;
        this.bodies = bodies;
        this.tasks = tasks;
        this.attachments = attachments;
        this.journal = journal;
    }

    DecisionDetails read(UUID id) {
        snapshot.begin();
        return details(List.of(decisions.get(id)), Map.of()).get(0);
    }

    List<DecisionDetails> ofItem(UUID item) {
        snapshot.begin();
        return details(decisions.ofItem(item), Map.of());
    }

    Page<DecisionDetails> list(DecisionQuery query, PageRequest page) {
        // Before the snapshot: what commits behind it and unseen must have been under way when this was asked.
        Instant underWay = query.modifiedSince() == null ? null : search.nothingCommittedLaterIsBefore();
        snapshot.begin();
        Optional<NumberSought> number = NumberSought.in(query, journal);
        UUID body = bodies.filter(query.body());
        if (underWay == null) {
            DecisionOrder order = number.isPresent() ? DecisionOrder.NEAREST : DecisionOrder.NEWEST;
            return page(search.find(query, number, body, order, page), order::key, page);
        }
        // All pages of one reading carry the first one's asOf: what commits between two pages may belong behind the
        // first.
        Instant asOf = page.after().map(key -> Instant.parse(key.get(2))).orElse(underWay);
        List<DecisionHit> hits = search.find(query, number, body, DecisionOrder.CHANGED, page);
        return page(hits, hit -> with(DecisionOrder.CHANGED.key(hit), asOf), page)
                .asOf(asOf);
    }

    private static List<String> with(List<String> key, Instant asOf) {
        List<String> longer = new ArrayList<>(key);
        longer.add(asOf.toString());
        return longer;
    }

    private Page<DecisionDetails> page(
            List<DecisionHit> hits, Function<DecisionHit, List<String>> key, PageRequest page) {
        List<DecisionHit> shown = hits.subList(0, Math.min(hits.size(), page.limit()));
        List<Decision> read = decisions.get(shown.stream().map(DecisionHit::id).toList());
        Map<UUID, DecisionDetails> details =
                byId(details(read, matches(shown)), one -> one.decision().id());
        return page.page(hits, key, hit -> row(details, hit.id()));
    }

    private Map<UUID, Match> matches(List<DecisionHit> hits) {
        List<UUID> ids = hits.stream()
                .map(DecisionHit::attachment)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, Attachment> carriers = ids.isEmpty() ? Map.of() : byId(attachments.get(ids), Attachment::id);
        return hits.stream()
                .filter(hit -> hit.kind() != null && hit.via() != null)
                .collect(Collectors.toMap(
                        DecisionHit::id, hit -> new Match(hit.kind(), hit.via(), shown(hit.attachment(), carriers))));
    }

    private @Nullable AttachmentResponse shown(@Nullable UUID attachment, Map<UUID, Attachment> carriers) {
        return attachment == null || !carriers.containsKey(attachment)
                ? null
                : attachments.view(carriers.get(attachment));
    }

    private List<DecisionDetails> details(List<Decision> shown, Map<UUID, Match> matches) {
        if (shown.isEmpty()) {
            return List.of();
        }
        Map<UUID, MeetingReference> at = meetings.get(ids(shown, Decision::meetingId)).stream()
                .collect(Collectors.toMap(one -> one.id(), MeetingReference::to));
        Map<UUID, AgendaItem> items = byId(agenda.get(ids(shown, Decision::itemId)), AgendaItem::id);
        List<UUID> parentIds = items.values().stream()
                .map(AgendaItem::parentId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, AgendaItem> parents = parentIds.isEmpty() ? Map.of() : byId(agenda.get(parentIds), AgendaItem::id);
        Map<UUID, List<TaskResponse>> follow = tasks
                .ofDecisions(shown.stream().map(Decision::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        FollowUpTask::decisionId, Collectors.mapping(tasks::view, Collectors.toList())));
        return shown.stream()
                .map(decision -> {
                    AgendaItem item = row(items, decision.itemId());
                    return new DecisionDetails(
                            decisions.view(decision),
                            row(at, decision.meetingId()),
                            AgendaItemReference.to(item),
                            item.parentId() == null ? null : AgendaItemReference.to(row(parents, item.parentId())),
                            follow.getOrDefault(decision.id(), List.of()),
                            matches.get(decision.id()));
                })
                .toList();
    }

    private static List<UUID> ids(Collection<Decision> shown, Function<Decision, UUID> id) {
        return shown.stream().map(id).distinct().toList();
    }

    private static <T> Map<UUID, T> byId(Collection<T> rows, Function<T, UUID> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static <T> T row(Map<UUID, T> rows, UUID id) {
        return requireNonNull(rows.get(id));
    }
}
