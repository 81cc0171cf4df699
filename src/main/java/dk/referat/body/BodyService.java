package dk.referat.body;

import dk.referat.access.Caller;
import dk.referat.access.Permit;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.problem.Invalid;
import dk.referat.problem.NotFound;
import dk.referat.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
public class BodyService {

    private final BodyRepository bodies;
    private final Caller caller;
    private final Permit permit;

    BodyService(BodyRepository bodies, Caller caller, Permit permit) {
        this.bodies = bodies;
        this.caller = caller;
        this.permit = permit;
    }

    /** By code or id, which is how clients name a body. */
    public Body named(String codeOrId) {
        return bodies.named(codeOrId).orElseThrow(() -> new NotFound("not-found.body", codeOrId));
    }

    public boolean isEmpty() {
        return bodies.count() == 0;
    }

    /** The body that a request body says something is of. */
    public Body mentioned(String codeOrId, String pointer) {
        return bodies.named(codeOrId).orElseThrow(() -> new Invalid(Violation.at(pointer, "invalid.body", codeOrId)));
    }

    /** The body that the parameter {@code body} names. */
    public Body asked(String codeOrId) {
        return bodies.named(codeOrId)
                .orElseThrow(() -> new Invalid(Violation.ofParameter("body", "invalid.body", codeOrId)));
    }

    /** The id of the body that a list is limited to; null where it is not. */
    public @Nullable UUID filter(@Nullable String codeOrId) {
        return codeOrId == null ? null : asked(codeOrId).id();
    }

    Page<BodyResponse> list(PageRequest page) {
        return page.page(bodies.list(page), body -> List.of(body.code()), this::view);
    }

    BodyResponse get(String codeOrId) {
        return view(named(codeOrId));
    }

    public UUID create(CreateBody request) {
        permit.sign();
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
        permit.sign();
        Body body = bodies.lock(id).orElseThrow(() -> new NotFound("not-found.body", id));
        expected.check(view(body).etag());
        return body;
    }

    private BodyResponse view(Body body) {
        return BodyResponse.from(body, caller.audienceOf(body.id()));
    }
}
