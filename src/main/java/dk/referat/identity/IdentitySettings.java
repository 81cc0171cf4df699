package dk.referat.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What tokens of the identity providers must look like, beyond what {@code quarkus.oidc} says of each. */
@ConfigMapping(prefix = "referat.identity")
interface IdentitySettings {

    /** Tokens are for this service if they name one of these; an empty list would let in tokens for anything. */
    @WithDefault("referat")
    Set<String> audience();

    /** What the names of our roles begin with in tokens. */
    Optional<String> rolePrefix();

    /** Claims whose values references of a party may call the caller: a user, or units. */
    @WithDefault("sub")
    List<String> identifierClaims();
}
