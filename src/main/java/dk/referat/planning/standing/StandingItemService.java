package dk.referat.planning.standing;

import dk.referat.access.Gate;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.agenda.ItemKind;
import dk.referat.body.Body;
import dk.referat.body.BodyService;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.journal.Journal;
import dk.referat.journal.JournalNumber;
import dk.referat.planning.proposal.AcceptedLines;
import dk.referat.planning.proposal.SourceKind;
import dk.referat.problem.Conflict;
import dk.referat.problem.NotFound;
import io.quarkus.arc.NoClassInterceptors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
public class StandingItemService {

    private final StandingItemRepository items;
    private final AcceptedLines accepted;
    private final BodyService bodies;
    private final Journal journal;
    private final Permit permit;
    private final Gate gate;

    StandingItemService(
            StandingItemRepository items,
            AcceptedLines accepted,
            BodyService bodies,
            Journal journal,
            Permit permit,
            Gate gate) {
        this.items = items;
        this.accepted = accepted;
        this.bodies = bodies;
        this.journal = journal;
        this.permit = permit;
        this.gate = gate;
    }

    Page<StandingItemResponse> list(StandingItemQuery query, PageRequest page) {
        UUID body = bodies.filter(query.body());
        return page.page(items.list(body, page), item -> List.of(item.id().toString()), this::view);
    }

    StandingItemResponse show(UUID id) {
        return view(get(id));
    }

    /** As {@link #show}, for those who may change it. */
    StandingItemResponse editable(UUID id) {
        StandingItem item = get(id);
        permit.check(item.bodyId(), Role.SECRETARY);
        return view(item);
    }

    void checkMayCreate() {
        permit.checkSomewhere(Role.SECRETARY);
    }

    UUID create(CreateStandingItem request) {
        Optional<JournalNumber> caseNumber = journal.caseNumber(request.caseNumber());
        Body body = bodies.mentioned(request.body(), "/body");
        permit.begin(body.id(), Role.SECRETARY);
        StandingItem item = new StandingItem(body.id(), request.content(), caseNumber);
        items.persist(item);
        return item.id();
    }

    /** Of minutes that come from elsewhere, which say of a matter that every meeting has it; false if it is known. */
    public boolean record(UUID body, String title, LocalDate since) {
        boolean known = items.ofBody(body).stream()
                .anyMatch(item -> item.content().title().equalsIgnoreCase(title));
        if (!known) {
            items.persist(new StandingItem(
                    body,
                    new UpdateStandingItem(
                            title, ItemKind.STANDING, null, StandingRule.EVERY_MEETING, since, null, null, List.of()),
                    Optional.empty()));
        }
        return !known;
    }

    void change(UUID id, UpdateStandingItem change, IfMatch expected) {
        Optional<JournalNumber> caseNumber = journal.caseNumber(change.caseNumber());
        lock(id, expected).change(change, caseNumber);
    }

    void delete(UUID id, IfMatch expected) {
        StandingItem item = lock(id, expected);
        if (accepted.wereMadeOf(SourceKind.STANDING_ITEM, id)) {
            throw new Conflict("conflict.standing-item.used");
        }
        items.delete(item);
    }

    private StandingItem get(UUID id) {
        return items.findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    private StandingItem lock(UUID id, IfMatch expected) {
        StandingItem item =
                items.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
        permit.begin(item.bodyId(), Role.SECRETARY);
        expected.check(gate.etag(item));
        return item;
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("not-found.standing-item", id);
    }

    @NoClassInterceptors
    StandingItemResponse view(StandingItem item) {
        return gate.view(item, viewer -> StandingItemResponse.from(item, viewer));
    }
}
