package dk.referat.overview;

import static dk.referat.overview.DetailsReader.byId;
import static dk.referat.overview.DetailsReader.ids;
import static dk.referat.overview.DetailsReader.row;

import dk.referat.access.Caller;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.attachment.Attachment;
import dk.referat.attachment.AttachmentService;
import dk.referat.attachment.AttachmentView;
import dk.referat.body.BodyService;
import dk.referat.decision.DecisionService;
import dk.referat.decision.DecisionState;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.journal.Journal;
import dk.referat.reading.Snapshot;
import dk.referat.reading.Together;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads decisions with all that their answer shows, in one statement per table, all sent at once. */
@ApplicationScoped
@Transactional
public class DecisionReader {

    private static final Role[] FILERS = {Role.SECRETARY, Role.CASE_SYSTEM};

    private final Caller caller;
    private final Permit permit;
    private final Snapshot snapshot;
    private final DecisionSearch search;
    private final DecisionService decisions;
    private final DetailsReader details;
    private final BodyService bodies;
    private final AttachmentService attachments;
    private final Journal journal;

    DecisionReader(
            Caller caller,
            Permit permit,
            Snapshot snapshot,
            DecisionSearch search,
            DecisionService decisions,
            DetailsReader details,
            BodyService bodies,
            AttachmentService attachments,
            Journal journal) {
        this.caller = caller;
        this.permit = permit;
        this.snapshot = snapshot;
        this.search = search;
        this.decisions = decisions;
        this.details = details;
        this.bodies = bodies;
        this.attachments = attachments;
        this.journal = journal;
    }

    DecisionDetailsView read(UUID id) {
        snapshot.begin();
        return row(details.of(List.of(decisions.get(id))), id);
    }

    /** As {@link #read}, for those who may change it. */
    DecisionDetailsView editable(UUID id, Role... besideSecretaries) {
        snapshot.begin();
        return row(details.of(List.of(decisions.editable(id, besideSecretaries))), id);
    }

    List<DecisionDetailsView> ofItem(UUID item) {
        snapshot.begin();
        return List.copyOf(details.of(decisions.ofItem(item)).values());
    }

    public Page<DecisionDetailsView> list(DecisionQuery query, PageRequest page) {
        if (query.uncollectedBy() != null) {
            permit.checkSomewhere(FILERS);
        }
        Instant asOf = query.modifiedSince() == null ? null : asOf(page);
        Together first = snapshot.beginning();
        Optional<NumberSought> number = NumberSought.in(query, journal);
        List<UUID> of = bodies(query, first);
        boolean stateGoesWithout = query.state().isEmpty() && query.uncollectedBy() == null;
        DecisionQuery asked =
                stateGoesWithout && caller.isCaseSystem() ? query.withState(DecisionState.CONFIRMED) : query;
        if (asOf == null) {
            DecisionOrder order = number.isPresent() ? DecisionOrder.NEAREST : DecisionOrder.NEWEST;
            return page(search.find(first, asked, number, of, order, page), order::key, page);
        }
        List<DecisionHit> hits = search.find(first, asked, number, of, DecisionOrder.CHANGED, page);
        return page(hits, hit -> with(DecisionOrder.CHANGED.key(hit), asOf), page)
                .asOf(asOf);
    }

    /**
     * To be asked before the snapshot: what commits behind it and unseen must have been under way then. All pages of one
     * reading carry the first one's: what commits between two pages may belong behind the first.
     */
    private Instant asOf(PageRequest page) {
        return page.after().map(key -> Instant.parse(key.get(2))).orElseGet(search::nothingCommittedLaterIsBefore);
    }

    /** The bodies that are asked for; null for all. Of what was filed only those are told who file. */
    private @Nullable List<UUID> bodies(DecisionQuery query, Together with) {
        UUID body = bodies.filter(with, query.body());
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
        Map<UUID, DecisionDetailsView> found = shown.isEmpty() ? Map.of() : found(shown);
        return page.page(hits, key, hit -> row(found, hit.id()));
    }

    private Map<UUID, DecisionDetailsView> found(List<DecisionHit> hits) {
        Together all = snapshot.ending();
        List<UUID> ids = ids(hits, DecisionHit::id);
        var read = decisions.get(all, ids);
        var carriers = attachments.get(all, ids(hits, DecisionHit::attachment));
        var around = details.ask(all, ids, ids(hits, DecisionHit::item), ids(hits, DecisionHit::meeting));
        return details.of(read.get(), around, matches(hits, byId(carriers.get(), Attachment::id)));
    }

    private Map<UUID, Match> matches(List<DecisionHit> hits, Map<UUID, Attachment> carriers) {
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
}
