package dk.referat.planning.wheel;

import dk.referat.access.Gate;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.body.Body;
import dk.referat.body.BodyService;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.planning.proposal.AcceptedLines;
import dk.referat.planning.proposal.SourceKind;
import dk.referat.problem.Conflict;
import dk.referat.problem.NotFound;
import dk.referat.problem.Refusals;
import dk.referat.state.Moves;
import dk.referat.state.NextSteps;
import dk.referat.state.Transitions;
import io.quarkus.arc.NoClassInterceptors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
public class WheelService {

    private final WheelRepository entries;
    private final AcceptedLines accepted;
    private final BodyService bodies;
    private final NextSteps nextSteps;
    private final Permit permit;
    private final Gate gate;

    WheelService(
            WheelRepository entries,
            AcceptedLines accepted,
            BodyService bodies,
            NextSteps nextSteps,
            Permit permit,
            Gate gate) {
        this.entries = entries;
        this.accepted = accepted;
        this.bodies = bodies;
        this.nextSteps = nextSteps;
        this.permit = permit;
        this.gate = gate;
    }

    Page<WheelEntryResponse> list(WheelQuery query, PageRequest page) {
        UUID body = bodies.filter(query.body());
        return page.page(entries.list(body, page), entry -> List.of(entry.id().toString()), this::view);
    }

    WheelEntryResponse show(UUID id) {
        return view(get(id));
    }

    /** As {@link #show}, for those who may change it. */
    WheelEntryResponse editable(UUID id) {
        WheelEntry entry = get(id);
        permit.check(entry.bodyId(), Role.SECRETARY);
        return view(entry);
    }

    void checkMayCreate() {
        permit.checkSomewhere(Role.SECRETARY);
    }

    UUID create(CreateWheelEntry request) {
        Body body = bodies.mentioned(request.body(), "/body");
        permit.begin(body.id(), Role.SECRETARY);
        WheelEntry entry = new WheelEntry(body.id(), request.content());
        entries.persist(entry);
        return entry.id();
    }

    void change(UUID id, UpdateWheelEntry change, IfMatch expected) {
        lock(id, expected).change(change);
    }

    Transitions transitions(UUID id) {
        WheelEntry entry = get(id);
        return nextSteps.of(
                entry,
                permit.refusal(entry.bodyId(), Role.SECRETARY),
                new Moves<>(
                        entry.state(),
                        WheelState::needsReason,
                        next -> Refusals.of(entry.state().refusalToBecome(next))));
    }

    void move(UUID id, TransitionWheelEntry step, IfMatch expected) {
        lock(id, expected).become(step);
    }

    void delete(UUID id, IfMatch expected) {
        WheelEntry entry = lock(id, expected);
        if (accepted.wereMadeOf(SourceKind.WHEEL, id)) {
            throw new Conflict("conflict.wheel-entry.used");
        }
        entries.delete(entry);
    }

    private WheelEntry get(UUID id) {
        return entries.findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    private WheelEntry lock(UUID id, IfMatch expected) {
        WheelEntry entry =
                entries.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
        permit.begin(entry.bodyId(), Role.SECRETARY);
        expected.check(gate.etag(entry));
        return entry;
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("not-found.wheel-entry", id);
    }

    @NoClassInterceptors
    WheelEntryResponse view(WheelEntry entry) {
        return gate.view(entry, viewer -> WheelEntryResponse.from(entry, viewer));
    }
}
