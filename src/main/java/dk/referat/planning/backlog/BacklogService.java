package dk.referat.planning.backlog;

import dk.referat.access.Gate;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.agenda.AgendaItem;
import dk.referat.agenda.AgendaService;
import dk.referat.body.Body;
import dk.referat.body.BodyService;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.journal.Journal;
import dk.referat.journal.JournalNumber;
import dk.referat.problem.Invalid;
import dk.referat.problem.NotFound;
import dk.referat.problem.Refusals;
import dk.referat.problem.Violation;
import dk.referat.state.Moves;
import dk.referat.state.NextSteps;
import dk.referat.state.Transitions;
import dk.referat.time.Copenhagen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
@Transactional
public class BacklogService {

    private final BacklogRepository entries;
    private final References references;
    private final AgendaService agenda;
    private final BodyService bodies;
    private final Journal journal;
    private final NextSteps nextSteps;
    private final Permit permit;
    private final Gate gate;
    private final Clock clock;

    BacklogService(
            BacklogRepository entries,
            References references,
            AgendaService agenda,
            BodyService bodies,
            Journal journal,
            NextSteps nextSteps,
            Permit permit,
            Gate gate,
            Clock clock) {
        this.entries = entries;
        this.references = references;
        this.agenda = agenda;
        this.bodies = bodies;
        this.journal = journal;
        this.nextSteps = nextSteps;
        this.permit = permit;
        this.gate = gate;
        this.clock = clock;
    }

    Page<BacklogEntryResponse> list(BacklogQuery query, PageRequest page) {
        List<BacklogEntry> found = entries.list(query, bodies.filter(query.body()), page);
        Set<UUID> known = references.known(found);
        return page.page(found, entry -> List.of(entry.id().toString()), entry -> view(entry, known));
    }

    BacklogEntryResponse show(UUID id) {
        return view(get(id));
    }

    /** As {@link #show}, for those who may change it. */
    BacklogEntryResponse editable(UUID id) {
        BacklogEntry entry = get(id);
        permit.check(entry.bodyId(), Role.SECRETARY);
        return view(entry);
    }

    void checkMayCreate() {
        permit.checkSomewhere(Role.SECRETARY);
    }

    UUID create(CreateBacklogEntry request) {
        Optional<JournalNumber> caseNumber = journal.caseNumber(request.caseNumber());
        Body body = bodies.mentioned(request.body(), "/body");
        permit.begin(body.id(), Role.SECRETARY);
        BacklogEntry entry = new BacklogEntry(
                body.id(), request.content(), caseNumber, BacklogOrigin.MANUAL, Copenhagen.today(clock));
        entries.persist(entry);
        return entry.id();
    }

    void change(UUID id, UpdateBacklogEntry change, IfMatch expected) {
        Optional<JournalNumber> caseNumber = journal.caseNumber(change.caseNumber());
        BacklogEntry entry = lock(id);
        expected.check(gate.etag(entry));
        entry.change(change, caseNumber);
    }

    Transitions transitions(UUID id) {
        BacklogEntry entry = get(id);
        return nextSteps.of(
                entry,
                permit.refusal(entry.bodyId(), Role.SECRETARY),
                new Moves<>(
                        entry.state(),
                        BacklogState::needsReason,
                        next -> Refusals.of(entry.state().refusalToBecome(next))));
    }

    void move(UUID id, TransitionBacklogEntry step, IfMatch expected) {
        BacklogEntry entry = lock(id);
        if (step.agendaItem() != null) {
            requireItemOf(entry.bodyId(), step.agendaItem());
        }
        expected.check(gate.etag(entry));
        entry.become(step);
    }

    private void requireItemOf(UUID body, UUID item) {
        if (agenda.get(List.of(item)).stream().map(AgendaItem::bodyId).noneMatch(body::equals)) {
            throw new Invalid(Violation.at("/agendaItem", "invalid.backlog-entry.item"));
        }
    }

    void delete(UUID id, IfMatch expected) {
        BacklogEntry entry = lock(id);
        expected.check(gate.etag(entry));
        entry.requireDeletable();
        entries.delete(entry);
    }

    private BacklogEntry get(UUID id) {
        return entries.findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    private BacklogEntry lock(UUID id) {
        BacklogEntry entry = entries.lock(id).orElseThrow(() -> unknown(id));
        permit.begin(entry.bodyId(), Role.SECRETARY);
        return entry;
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("not-found.backlog-entry", id);
    }

    Function<BacklogEntry, BacklogEntryResponse> together(List<BacklogEntry> shown) {
        Set<UUID> known = references.known(shown);
        return entry -> view(entry, known);
    }

    BacklogEntryResponse view(BacklogEntry entry) {
        return view(entry, references.known(List.of(entry)));
    }

    private BacklogEntryResponse view(BacklogEntry entry, Set<UUID> known) {
        return gate.view(entry, viewer -> BacklogEntryResponse.from(entry, known, viewer));
    }
}
