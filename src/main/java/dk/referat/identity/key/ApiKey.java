package dk.referat.identity.key;

import dk.referat.problem.Conflict;
import dk.referat.problem.Refusals;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
class ApiKey {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String name;

    @ElementCollection
    @CollectionTable(name = "api_key_grant", joinColumns = @JoinColumn(name = "api_key_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<KeyGrant> grants;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> identifiers;

    private String prefix;
    private byte[] seal;
    private @Nullable String previousPrefix;

    @Column
    private byte @Nullable [] previousSeal;

    private @Nullable Instant previousExpiresAt;

    @Enumerated(EnumType.STRING)
    private ApiKeyState state;

    private @Nullable String stateReason;
    private Instant createdAt;
    private String createdBy;
    private @Nullable Instant expiresAt;

    @Formula("(select u.last_used_at from api_key_use u where u.api_key_id = id)")
    private @Nullable Instant lastUsedAt;

    private long version;
    private Instant modifiedAt;

    protected ApiKey() {}

    ApiKey(UpdateApiKey content, List<KeyGrant> grants, KeyText key, byte[] seal, String createdBy, Instant at) {
        this.prefix = key.prefix();
        this.seal = seal;
        this.state = ApiKeyState.ACTIVE;
        this.createdBy = createdBy;
        this.createdAt = at;
        this.modifiedAt = at;
        change(content, grants, at);
    }

    final void change(UpdateApiKey content, List<KeyGrant> grants, Instant at) {
        name = content.name();
        identifiers = content.identifiers();
        expiresAt = content.expiresAt();
        this.grants = new ArrayList<>(grants);
        count(at);
    }

    /** The secret of before holds until the given moment; one from further back ends at once. */
    void rotate(KeyText key, byte[] newSeal, Instant previousUntil, Instant at) {
        if (state == ApiKeyState.REVOKED) {
            throw new Conflict("conflict.api-key.revoked");
        }
        previousPrefix = prefix;
        previousSeal = seal;
        previousExpiresAt = previousUntil;
        prefix = key.prefix();
        seal = newSeal;
        count(at);
    }

    void become(TransitionApiKey step, Instant at) {
        Refusals.of(state.refusalToBecome(step.to())).throwIfAny();
        state = step.to();
        stateReason = step.reason();
        count(at);
    }

    private void count(Instant at) {
        version++;
        modifiedAt = at;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    List<KeyGrant> grants() {
        return grants;
    }

    List<String> identifiers() {
        return identifiers;
    }

    String prefix() {
        return prefix;
    }

    @Nullable
    String previousPrefix() {
        return previousPrefix;
    }

    @Nullable
    Instant previousExpiresAt() {
        return previousExpiresAt;
    }

    ApiKeyState state() {
        return state;
    }

    @Nullable
    String stateReason() {
        return stateReason;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    @Nullable
    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant lastUsedAt() {
        return lastUsedAt;
    }

    long version() {
        return version;
    }

    Instant modifiedAt() {
        return modifiedAt;
    }

    String etag() {
        return "\"k" + version + '"';
    }
}
