package dk.referat.webhooks;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.access.Caller;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.body.BodyReference;
import dk.referat.body.BodyService;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.http.Tagged;
import dk.referat.problem.Invalid;
import dk.referat.problem.NotFound;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import dk.referat.webhooks.sending.Destinations;
import dk.referat.webhooks.sending.NotAllowed;
import dk.referat.webhooks.sending.SecretSafe;
import dk.referat.webhooks.sending.SigningSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
public class WebhookService {

    /** A secret that was just made: it is nowhere else to be read. */
    record Made(UUID id, SigningSecret secret) {}

    /** As a merge patch meets it: bodies as they are sent. */
    record Patched(@JsonValue JsonNode members, String etag) implements Tagged {}

    private final WebhookRepository webhooks;
    private final BodyService bodies;
    private final Destinations destinations;
    private final SecretSafe safe;
    private final Permit permit;
    private final Caller caller;
    private final Event<WebhookEvent> events;
    private final ObjectMapper mapper;
    private final Clock clock;

    WebhookService(
            WebhookRepository webhooks,
            BodyService bodies,
            Destinations destinations,
            SecretSafe safe,
            Permit permit,
            Caller caller,
            Event<WebhookEvent> events,
            ObjectMapper mapper,
            Clock clock) {
        this.webhooks = webhooks;
        this.bodies = bodies;
        this.destinations = destinations;
        this.safe = safe;
        this.permit = permit;
        this.caller = caller;
        this.events = events;
        this.mapper = mapper;
        this.clock = clock;
    }

    void requireAdmin() {
        permit.check(null, Role.ADMIN);
    }

    Page<WebhookResponse> list(PageRequest page) {
        requireAdmin();
        List<Webhook> rows = webhooks.list(page);
        Map<UUID, BodyReference> known = bodiesOf(rows);
        return page.page(rows, row -> List.of(row.id().toString()), row -> WebhookResponse.from(row, known));
    }

    WebhookResponse show(UUID id) {
        Webhook webhook = get(id);
        return WebhookResponse.from(webhook, bodiesOf(List.of(webhook)));
    }

    /** For those who may see it. */
    public Webhook get(UUID id) {
        requireAdmin();
        return webhooks.findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    Patched patched(UUID id) {
        WebhookResponse shown = show(id);
        ObjectNode members = mapper.valueToTree(shown);
        if (shown.bodies() != null) {
            ArrayNode ids = members.putArray("bodies");
            shown.bodies().forEach(body -> ids.add(body.id().toString()));
        }
        return new Patched(members, shown.etag());
    }

    Made register(UpdateWebhook content) {
        permit.begin(null, Role.ADMIN);
        requireAllowed(content.url());
        SigningSecret secret = SigningSecret.random();
        Webhook webhook = new Webhook(content, bodies(content), safe.lock(secret), caller.name(), clock.instant());
        webhooks.persistAndFlush(webhook);
        events.fire(new WebhookEvent.Registered(webhook));
        return new Made(webhook.id(), secret);
    }

    void change(UUID id, UpdateWebhook change, IfMatch expected) {
        Webhook webhook = lock(id);
        if (!change.url().equals(webhook.url())) {
            requireAllowed(change.url());
        }
        Collection<UUID> named = bodies(change);
        expected.check(webhook.etag());
        if (webhook.change(change, named, clock.instant())) {
            events.fire(new WebhookEvent.Refocused(webhook));
        }
    }

    Made rotate(UUID id, RotateWebhookSecret rotation) {
        Webhook webhook = lock(id);
        SigningSecret next = SigningSecret.random();
        Instant now = clock.instant();
        webhook.rotate(safe.lock(next), now.plus(Duration.ofHours(rotation.overlapHours())), now);
        return new Made(id, next);
    }

    void move(UUID id, TransitionWebhook step, IfMatch expected) {
        Webhook webhook = lock(id);
        expected.check(webhook.etag());
        webhook.become(step, clock.instant());
        if (webhook.isActive()) {
            events.fire(new WebhookEvent.Enabled(webhook));
        }
    }

    void delete(UUID id, IfMatch expected) {
        Webhook webhook = lock(id);
        expected.check(webhook.etag());
        webhooks.delete(webhook);
    }

    /** Begins a change. */
    public Webhook lock(UUID id) {
        permit.begin(null, Role.ADMIN);
        return webhooks.lock(id).orElseThrow(() -> unknown(id));
    }

    /** Looks the receiver up, for a few seconds at most; what is not found is not allowed, and nobody is told which. */
    private void requireAllowed(String url) {
        try {
            destinations.find(url);
        } catch (NotAllowed e) {
            throw new Invalid(Violation.at("/url", "invalid.webhook.url"));
        }
    }

    private @Nullable Collection<UUID> bodies(UpdateWebhook content) {
        if (content.bodies() == null) {
            return null;
        }
        Violations violations = new Violations();
        Set<UUID> ids = new LinkedHashSet<>();
        int place = 0;
        for (String body : content.bodies()) {
            try {
                ids.add(bodies.mentioned(body, "/bodies/" + place++).id());
            } catch (Invalid e) {
                violations.addAll(e.violations());
            }
        }
        violations.throwIfAny();
        return ids;
    }

    private Map<UUID, BodyReference> bodiesOf(List<Webhook> rows) {
        return bodies.references(rows.stream()
                .map(Webhook::bodyIds)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .collect(Collectors.toSet()));
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("not-found.webhook", id);
    }
}
