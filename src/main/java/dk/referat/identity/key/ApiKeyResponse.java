package dk.referat.identity.key;

import dk.referat.body.BodyReference;
import dk.referat.http.Tagged;
import dk.referat.idempotency.ShownOnce;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ApiKey")
record ApiKeyResponse(
        UUID id,
        String name,
        @Size(max = 500) List<GrantResponse> grants,
        List<String> identifiers,
        @Pattern(regexp = "[0-9a-z]{8}") @Size(max = 8) String prefix,

        @Nullable @Pattern(regexp = "[0-9a-z]{8}") @Size(max = 8)
        String previousPrefix,

        @Nullable Instant previousExpiresAt,
        ApiKeyState state,
        @Nullable @Size(max = 2000) String stateReason,
        Instant createdAt,
        @Size(max = 1000) String createdBy,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        long version,
        Instant modifiedAt,
        @Size(max = 100) String etag)
        implements Tagged, ShownOnce {

    @Override
    public Object withoutSecret() {
        return new NewApiKeyResponse(this, null);
    }

    static ApiKeyResponse from(ApiKey key, Map<UUID, BodyReference> bodies) {
        return new ApiKeyResponse(
                key.id(),
                key.name(),
                key.grants().stream()
                        .map(grant -> new GrantResponse(grant.role(), bodies.get(grant.bodyId())))
                        .toList(),
                key.identifiers(),
                key.prefix(),
                key.previousPrefix(),
                key.previousExpiresAt(),
                key.state(),
                key.stateReason(),
                key.createdAt(),
                key.createdBy(),
                key.expiresAt(),
                key.lastUsedAt(),
                key.version(),
                key.modifiedAt(),
                key.etag());
    }
}
