package dk.referat.body;

import dk.referat.access.Gate;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.problem.Invalid;
import dk.referat.problem.NotFound;
import dk.referat.problem.Violation;
import dk.referat.reading.Together;
import io.quarkus.arc.NoClassInterceptors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
public class BodyService {

    private final BodyRepository bodies;
    private final Permit permit;
    private final Gate gate;

    BodyService(BodyRepository bodies, Permit permit, Gate gate) {
        this.bodies = bodies;
        this.permit = permit;
        this.gate = gate;
    }

    /** By code or id, which is how clients name a body. */
    public Body named(String codeOrId) {
        return bodies.named(codeOrId).orElseThrow(() -> new NotFound("not-found.body", codeOrId));
    }

    public boolean isEmpty() {
        return bodies.count() == 0;
    }

    /** Of all that the caller may know of. */
    public List<UUID> ids() {
        return bodies.ids();
    }

    /** How others mention these bodies, by id; those that the caller may not know of are left out. */
    public Map<UUID, BodyReference> references(Collection<UUID> ids) {
        return bodies.list("id in ?1", ids).stream().collect(Collectors.toMap(Body::id, BodyReference::to));
    }

    /** The body that a request body says something is of. */
    public Body mentioned(String codeOrId, String pointer) {
        return bodies.named(codeOrId).orElseThrow(() -> new Invalid(Violation.at(pointer, "invalid.body", codeOrId)));
    }

    /** The body that a text calls by its name or code, if that is clear. */
    public Optional<Body> called(String name) {
        List<Body> called = bodies.called(name);
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    /** The body that the parameter {@code body} names. */
    public Body asked(String codeOrId) {
        return bodies.named(codeOrId).orElseThrow(() -> notAsked(codeOrId));
    }

    private static Invalid notAsked(String codeOrId) {
        return new Invalid(Violation.ofParameter("body", "invalid.body", codeOrId));
    }

    /** The id of the body that a list is limited to; null where it is not. */
    public @Nullable UUID filter(@Nullable String codeOrId) {
        return filter(new Together(), codeOrId);
    }

    /** As {@link #filter(String)}, in one round trip with others. */
    public @Nullable UUID filter(Together with, @Nullable String codeOrId) {
        return codeOrId == null
                ? null
                : bodies.shown(with, codeOrId)
                        .orElseThrow(() -> notAsked(codeOrId))
                        .id();
    }

    Page<BodyResponse> list(PageRequest page) {
        return page.page(bodies.list(page), body -> List.of(body.code()), this::view);
    }

    BodyResponse get(String codeOrId) {
        return view(named(codeOrId));
    }

    /** As {@link #get}, for those who may change it. */
    BodyResponse editable(String codeOrId) {
        Body body = named(codeOrId);
        permit.check(body.id(), Role.ADMIN);
        return view(body);
    }

    void checkMayCreate() {
        permit.check(null, Role.ADMIN);
    }

    public UUID create(CreateBody request) {
        permit.begin(null, Role.ADMIN);
        Body body = new Body(request);
        bodies.persistAndFlush(body);
        return body.id();
    }

    void change(UUID id, UpdateBody change, IfMatch expected) {
        lock(id, expected).change(change);
    }

    void delete(UUID id, IfMatch expected) {
        bodies.delete(lock(id, expected));
    }

    private Body lock(UUID id, IfMatch expected) {
        Body body = bodies.lock(id).orElseThrow(() -> new NotFound("not-found.body", id));
        permit.begin(id, Role.ADMIN);
        expected.check(gate.etag(body));
        return body;
    }

    @NoClassInterceptors
    BodyResponse view(Body body) {
        return gate.view(body, viewer -> BodyResponse.from(body, viewer));
    }
}
