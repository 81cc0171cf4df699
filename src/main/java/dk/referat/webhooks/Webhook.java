package dk.referat.webhooks;

import dk.referat.access.Audience;
import dk.referat.access.Sight;
import dk.referat.changes.ResourceType;
import dk.referat.changes.Scope;
import dk.referat.problem.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
public class Webhook {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String url;
    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<String> types;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<UUID> bodyIds;

    private byte[] secret;

    @Column
    private byte @Nullable [] previousSecret;

    private @Nullable Instant previousSecretUntil;

    @Enumerated(EnumType.STRING)
    private WebhookState state;

    private @Nullable String stateReason;

    @Enumerated(EnumType.STRING)
    private @Nullable DisabledBy disabledBy;

    private Instant createdAt;
    private String createdBy;
    private long version;
    private Instant modifiedAt;

    protected Webhook() {}

    Webhook(
            UpdateWebhook content,
            @Nullable Collection<UUID> bodies,
            byte[] lockedSecret,
            String createdBy,
            Instant at) {
        this.secret = lockedSecret;
        this.state = WebhookState.ACTIVE;
        this.createdBy = createdBy;
        this.createdAt = at;
        this.modifiedAt = at;
        change(content, bodies, at);
    }

    /** Answers whether it is told of other things than before. */
    final boolean change(UpdateWebhook content, @Nullable Collection<UUID> bodies, Instant at) {
        List<String> nextTypes = content.types() == null
                ? null
                : content.types().stream().map(Enum::name).sorted().toList();
        List<UUID> nextBodies = bodies == null ? null : bodies.stream().sorted().toList();
        boolean refocused = audience != content.audience()
                || !Objects.equals(types, nextTypes)
                || !Objects.equals(bodyIds, nextBodies);
        url = content.url();
        description = content.description();
        audience = content.audience();
        if (refocused) {
            types = nextTypes;
            bodyIds = nextBodies;
        }
        count(at);
        return refocused;
    }

    /** The secret of before signs until the given moment; one from further back ends at once. */
    void rotate(byte[] lockedSecret, Instant previousUntil, Instant at) {
        previousSecret = secret;
        previousSecretUntil = previousUntil;
        secret = lockedSecret;
        count(at);
    }

    void become(TransitionWebhook step, Instant at) {
        if (state == step.to()) {
            throw new Conflict("conflict.webhook.transition", state, step.to());
        }
        move(step.to(), step.to() == WebhookState.DISABLED ? DisabledBy.ADMIN : null, step.reason(), at);
    }

    public void disableForReceiver(Instant at) {
        if (isActive()) {
            move(WebhookState.DISABLED, DisabledBy.RECEIVER, null, at);
        }
    }

    private void move(WebhookState to, @Nullable DisabledBy by, @Nullable String reason, Instant at) {
        state = to;
        disabledBy = by;
        stateReason = reason;
        count(at);
    }

    private void count(Instant at) {
        version++;
        modifiedAt = at;
    }

    public void requireActive() {
        if (!isActive()) {
            throw new Conflict("conflict.webhook.disabled");
        }
    }

    public boolean isActive() {
        return state == WebhookState.ACTIVE;
    }

    /** What of the feed it follows, but for {@link #covers}. */
    public Scope scope() {
        return new Scope(
                new Sight(audience, Set.of(), Set.of()), types().stream().collect(Collectors.toSet()), null);
    }

    /** Whether it is told what happens to this body and what is the body's. */
    public boolean covers(UUID body) {
        return bodyIds == null || bodyIds.contains(body);
    }

    /** Locked as they are stored; more than one while one takes over from the other. */
    public List<byte[]> secrets(Instant at) {
        List<byte[]> secrets = new ArrayList<>(List.of(secret));
        if (previousSecret != null && previousSecretUntil != null && previousSecretUntil.isAfter(at)) {
            secrets.add(previousSecret);
        }
        return secrets;
    }

    public UUID id() {
        return id;
    }

    public String url() {
        return url;
    }

    @Nullable
    String description() {
        return description;
    }

    public Audience audience() {
        return audience;
    }

    /** Empty if it is told of all. */
    List<ResourceType> types() {
        return types == null
                ? List.of()
                : types.stream().map(ResourceType::valueOf).toList();
    }

    @Nullable
    List<UUID> bodyIds() {
        return bodyIds;
    }

    @Nullable
    Instant previousSecretUntil() {
        return previousSecretUntil;
    }

    WebhookState state() {
        return state;
    }

    @Nullable
    String stateReason() {
        return stateReason;
    }

    @Nullable
    DisabledBy disabledBy() {
        return disabledBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    long version() {
        return version;
    }

    Instant modifiedAt() {
        return modifiedAt;
    }

    String etag() {
        return "\"w" + version + '"';
    }
}
