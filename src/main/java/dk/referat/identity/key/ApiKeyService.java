package dk.referat.identity.key;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.access.Caller;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.body.BodyReference;
import dk.referat.body.BodyService;
import dk.referat.http.IfMatch;
import dk.referat.http.InstallationSecret;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.http.Tagged;
import dk.referat.problem.Invalid;
import dk.referat.problem.NotFound;
import dk.referat.problem.Refusals;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import dk.referat.state.Moves;
import dk.referat.state.NextSteps;
import dk.referat.state.Transitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class ApiKeyService {

    /** A key that was just made: its text is nowhere else. */
    record Made(UUID id, KeyText key) {}

    /** As a merge patch meets it: grants as they are sent. */
    record Patched(@JsonValue JsonNode members, String etag) implements Tagged {}

    private final ApiKeyRepository keys;
    private final BodyService bodies;
    private final InstallationSecret secret;
    private final NextSteps nextSteps;
    private final Permit permit;
    private final Caller caller;
    private final ObjectMapper mapper;
    private final Clock clock;

    ApiKeyService(
            ApiKeyRepository keys,
            BodyService bodies,
            InstallationSecret secret,
            NextSteps nextSteps,
            Permit permit,
            Caller caller,
            ObjectMapper mapper,
            Clock clock) {
        this.keys = keys;
        this.bodies = bodies;
        this.secret = secret;
        this.nextSteps = nextSteps;
        this.permit = permit;
        this.caller = caller;
        this.mapper = mapper;
        this.clock = clock;
    }

    void requireAdmin() {
        permit.check(null, Role.ADMIN);
    }

    Page<ApiKeyResponse> list(PageRequest page) {
        requireAdmin();
        List<ApiKey> rows = keys.list(page);
        Map<UUID, BodyReference> known = bodiesOf(rows);
        return page.page(rows, key -> List.of(key.id().toString()), key -> ApiKeyResponse.from(key, known));
    }

    ApiKeyResponse show(UUID id) {
        requireAdmin();
        ApiKey key = get(id);
        return ApiKeyResponse.from(key, bodiesOf(List.of(key)));
    }

    Patched patched(UUID id) {
        ApiKeyResponse shown = show(id);
        ObjectNode members = mapper.valueToTree(shown);
        members.path("grants")
                .forEach(grant ->
                        ((ObjectNode) grant).put("body", grant.at("/body/id").asText(null)));
        return new Patched(members, shown.etag());
    }

    Made create(UpdateApiKey content) {
        permit.begin(null, Role.ADMIN);
        Instant now = clock.instant();
        requireFuture(content.expiresAt(), now);
        return store(content, grants(content), now);
    }

    /** A key that may do everything; none where there is or ever was a key. */
    Optional<Made> createFirst(String name) {
        permit.begin(null, Role.ADMIN);
        if (!keys.lockEmpty()) {
            return Optional.empty();
        }
        UpdateApiKey content = new UpdateApiKey(name, Set.of(), List.of(), null);
        List<KeyGrant> all = Arrays.stream(Role.values())
                .map(role -> new KeyGrant(role, null))
                .toList();
        return Optional.of(store(content, all, clock.instant()));
    }

    void change(UUID id, UpdateApiKey change, IfMatch expected) {
        ApiKey key = lock(id);
        expected.check(key.etag());
        Instant now = clock.instant();
        if (!Objects.equals(change.expiresAt(), key.expiresAt())) {
            requireFuture(change.expiresAt(), now);
        }
        key.change(change, grants(change), now);
    }

    Made rotate(UUID id, RotateApiKey rotation) {
        ApiKey key = lock(id);
        KeyText next = KeyText.random();
        Instant now = clock.instant();
        key.rotate(next, seal(next), now.plus(Duration.ofHours(rotation.overlapHours())), now);
        return new Made(id, next);
    }

    Transitions transitions(UUID id) {
        requireAdmin();
        ApiKey key = get(id);
        return nextSteps.of(
                key.etag(),
                Optional.empty(),
                new Moves<>(
                        key.state(),
                        next -> false,
                        next -> Refusals.of(key.state().refusalToBecome(next))));
    }

    void move(UUID id, TransitionApiKey step, IfMatch expected) {
        ApiKey key = lock(id);
        expected.check(key.etag());
        key.become(step, clock.instant());
    }

    private Made store(UpdateApiKey content, List<KeyGrant> grants, Instant at) {
        KeyText text = KeyText.random();
        ApiKey key = new ApiKey(content, grants, text, seal(text), caller.name(), at);
        keys.persist(key);
        return new Made(key.id(), text);
    }

    private byte[] seal(KeyText key) {
        return secret.seal(key.bytes());
    }

    private ApiKey get(UUID id) {
        return keys.findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    private ApiKey lock(UUID id) {
        permit.begin(null, Role.ADMIN);
        return keys.lock(id).orElseThrow(() -> unknown(id));
    }

    private List<KeyGrant> grants(UpdateApiKey content) {
        Violations violations = new Violations();
        List<KeyGrant> grants = new ArrayList<>();
        int place = 0;
        for (GrantRole grant : content.grants()) {
            try {
                String pointer = "/grants/" + place++ + "/body";
                UUID body = grant.body() == null
                        ? null
                        : bodies.mentioned(grant.body(), pointer).id();
                grants.add(new KeyGrant(grant.role(), body));
            } catch (Invalid e) {
                violations.addAll(e.violations());
            }
        }
        violations.throwIfAny();
        // The same body by its code and by its id is one grant.
        return grants.stream().distinct().toList();
    }

    private static void requireFuture(@Nullable Instant expiry, Instant now) {
        if (expiry != null && !expiry.isAfter(now)) {
            throw new Invalid(Violation.at("/expiresAt", "invalid.api-key.expired"));
        }
    }

    private Map<UUID, BodyReference> bodiesOf(List<ApiKey> keys) {
        Set<UUID> ids = keys.stream()
                .flatMap(key -> key.grants().stream())
                .map(KeyGrant::bodyId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return bodies.references(ids);
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("not-found.api-key", id);
    }
}
