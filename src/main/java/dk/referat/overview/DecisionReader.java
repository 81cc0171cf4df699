package dk.referat.overview;

import static java.util.Objects.requireNonNull;

import dk.referat.access.Caller;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.agenda.AgendaItem;
import dk.referat.agenda.AgendaItemReferenceView;
import dk.referat.agenda.AgendaService;
import dk.referat.attachment.Attachment;
import dk.referat.attachment.AttachmentService;
import dk.referat.attachment.AttachmentView;
import dk.referat.body.BodyService;
import dk.referat.database.Snapshot;
import dk.referat.decision.ClosedDecisionResponse;
import dk.referat.decision.Decision;
import dk.referat.decision.DecisionResponse;
import dk.referat.decision.DecisionService;
import dk.referat.decision.DecisionState;
import dk.referat.decision.DecisionView;
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
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
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
public class DecisionReader {

    private static final Role[] FILERS = {Role.SECRETARY, Role.CASE_SYSTEM};

    private final Caller caller;
    private final Permit permit;
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
            Caller caller,
            Permit permit,
            Snapshot snapshot,
            DecisionSearch search,
            DecisionService decisions,
            AgendaService agenda,
            MeetingService meetings,
            BodyService bodies,
            TaskService tasks,
            AttachmentService attachments,
            Journal journal) {
        this.caller = caller;
        this.permit = permit;
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

    DecisionDetailsView read(UUID id) {
        snapshot.begin();
        return row(details(List.of(decisions.get(id)), Map.of()), id);
    }

    /** As {@link #read}, for those who may change it. */
    DecisionDetailsView editable(UUID id, Role... besideSecretaries) {
        snapshot.begin();
        return row(details(List.of(decisions.editable(id, besideSecretaries)), Map.of()), id);
    }

    List<DecisionDetailsView> ofItem(UUID item) {
        snapshot.begin();
        return List.copyOf(details(decisions.ofItem(item), Map.of()).values());
    }

    public Page<DecisionDetailsView> list(DecisionQuery query, PageRequest page) {
        if (query.uncollectedBy() != null) {
            permit.checkSomewhere(FILERS);
        }
        // Before the snapshot: what commits behind it and unseen must have been under way when this was asked.
        Instant underWay = query.modifiedSince() == null ? null : search.nothingCommittedLaterIsBefore();
        snapshot.begin();
        Optional<NumberSought> number = NumberSought.in(query, journal);
        List<UUID> of = bodies(query);
        boolean stateGoesWithout = query.state().isEmpty() && query.uncollectedBy() == null;
        DecisionQuery asked =
                stateGoesWithout && caller.isCaseSystem() ? query.withState(DecisionState.CONFIRMED) : query;
        if (underWay == null) {
            DecisionOrder order = number.isPresent() ? DecisionOrder.NEAREST : DecisionOrder.NEWEST;
            return page(search.find(asked, number, of, order, page), order::key, page);
        }
        // All pages of one reading carry the first one's asOf: what commits between two pages may belong behind the
        // first.
        Instant asOf = page.after().map(key -> Instant.parse(key.get(2))).orElse(underWay);
        List<DecisionHit> hits = search.find(asked, number, of, DecisionOrder.CHANGED, page);
        return page(hits, hit -> with(DecisionOrder.CHANGED.key(hit), asOf), page)
                .asOf(asOf);
    }

    /** The bodies that are asked for; null for all. Of what was filed only those are told who file. */
    private @Nullable List<UUID> bodies(DecisionQuery query) {
        UUID body = bodies.filter(query.body());
        boolean toldOfAll =
                query.uncollectedBy() == null || Arrays.stream(FILERS).anyMatch(role -> caller.holds(role, null));
        if (body != null) {
            permit.checkUnless(toldOfAll, body, FILERS);
            return List.of(body);
        }
        return toldOfAll
                ? null
                : Arrays.stream(FILERS)
                        .flatMap(role -> caller.bodiesOf(role).stream())
                        .distinct()
                        .toList();
    }

    private static List<String> with(List<String> key, Instant asOf) {
        List<String> longer = new ArrayList<>(key);
        longer.add(asOf.toString());
        return longer;
    }

    private Page<DecisionDetailsView> page(
            List<DecisionHit> hits, Function<DecisionHit, List<String>> key, PageRequest page) {
        List<DecisionHit> shown = hits.subList(0, Math.min(hits.size(), page.limit()));
        List<Decision> read = decisions.get(shown.stream().map(DecisionHit::id).toList());
        Map<UUID, DecisionDetailsView> details = details(read, matches(shown));
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

    private @Nullable AttachmentView shown(@Nullable UUID attachment, Map<UUID, Attachment> carriers) {
        return attachment == null || !carriers.containsKey(attachment)
                ? null
                : attachments.view(carriers.get(attachment));
    }

    private Map<UUID, DecisionDetailsView> details(List<Decision> shown, Map<UUID, Match> matches) {
        if (shown.isEmpty()) {
            return Map.of();
        }
        Map<UUID, MeetingReference> at = meetings.shown(ids(shown, Decision::meetingId)).stream()
                .collect(Collectors.toMap(one -> one.id(), MeetingReference::to));
        Map<UUID, AgendaItem> items = byId(agenda.shown(ids(shown, Decision::itemId)), AgendaItem::id);
        List<UUID> parentIds = items.values().stream()
                .map(AgendaItem::parentId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, AgendaItem> parents = byId(agenda.shown(parentIds), AgendaItem::id);
        Map<UUID, List<TaskResponse>> follow = tasks
                .ofDecisions(shown.stream().map(Decision::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        FollowUpTask::decisionId, Collectors.mapping(tasks::view, Collectors.toList())));
        Map<UUID, DecisionDetailsView> details = new LinkedHashMap<>();
        for (Decision decision : shown) {
            AgendaItem item = row(items, decision.itemId());
            AgendaItem parent = item.parentId() == null ? null : row(parents, item.parentId());
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
