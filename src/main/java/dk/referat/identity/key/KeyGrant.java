package dk.referat.identity.key;

import dk.referat.access.Role;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that a key gives its holder, as it is stored.
 *
 * @param bodyId null for every body
 */
@Embeddable
record KeyGrant(
        @Enumerated(EnumType.STRING) Role role, @Nullable UUID bodyId) {}
