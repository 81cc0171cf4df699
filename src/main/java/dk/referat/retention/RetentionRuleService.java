package dk.referat.retention;

import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.body.Body;
import dk.referat.body.BodyService;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class RetentionRuleService {

    private final RetentionRuleRepository rules;
    private final BodyService bodies;
    private final Permit permit;
    private final Clock clock;

    RetentionRuleService(RetentionRuleRepository rules, BodyService bodies, Permit permit, Clock clock) {
        this.rules = rules;
        this.bodies = bodies;
        this.permit = permit;
        this.clock = clock;
    }

    Page<RetentionRuleResponse> list(@Nullable String body, PageRequest page) {
        return page.page(
                rules.list(bodies.filter(body), page),
                rule -> List.of(rule.id().toString()),
                RetentionRuleResponse::from);
    }

    RetentionRuleResponse show(UUID id) {
        return RetentionRuleResponse.from(rules.seen(id).orElseThrow(() -> unknown(id)));
    }

    void checkMayCreate() {
        permit.checkSomewhere(Role.ADMIN);
    }

    UUID create(CreateRetentionRule request) {
        Body body = bodies.mentioned(request.body(), "/body");
        permit.begin(body.id(), Role.ADMIN);
        RetentionRule rule = new RetentionRule(body.id(), request.kind(), request.content(), clock.instant());
        rules.persistAndFlush(rule);
        return rule.id();
    }

    void change(UUID id, UpdateRetentionRule change, IfMatch expected) {
        lock(id, expected).change(change, clock.instant());
    }

    /** Lists that were drawn up under it stay. */
    void delete(UUID id, IfMatch expected) {
        rules.delete(lock(id, expected));
    }

    private RetentionRule lock(UUID id, IfMatch expected) {
        RetentionRule rule = rules.lock(id).orElseThrow(() -> unknown(id));
        permit.begin(rule.bodyId(), Role.ADMIN);
        expected.check(RetentionRuleResponse.etag(rule));
        return rule;
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("not-found.retention-rule", id);
    }
}
