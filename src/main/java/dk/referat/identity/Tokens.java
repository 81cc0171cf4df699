package dk.referat.identity;

import dk.referat.problem.Unauthenticated;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads who a caller is from a token that the identity provider's extension has found to be genuine and valid. */
@Singleton
class Tokens {

    private final IdentitySettings settings;
    private final TokenRoles roles;

    Tokens(IdentitySettings settings, TokenRoles roles) {
        this.settings = settings;
        this.roles = roles;
    }

    Identity read(SecurityIdentity verified) {
        // Nobody, where no provider is configured.
        if (!(verified.getPrincipal() instanceof OidcJwtCallerPrincipal token)
                || token.getIssuer() == null
                || token.getSubject() == null
                || token.getAudience() == null
                || Collections.disjoint(token.getAudience(), settings.audience())) {
            throw new Unauthenticated("http.unauthenticated");
        }
        // Subjects are unique for an issuer only.
        String issuer = token.getIssuer().replaceFirst("^https?://", "").replaceFirst("/$", "");
        return new Identity(issuer + "/" + token.getSubject(), roles.grants(verified.getRoles()), identifiers(token));
    }

    private Set<String> identifiers(OidcJwtCallerPrincipal token) {
        return settings.identifierClaims().stream()
                .flatMap(claim -> values(token.getClaims().getClaimValue(claim)))
                .map(value -> value instanceof JsonString text ? text.getString() : value.toString())
                .collect(Collectors.toSet());
    }

    private static Stream<?> values(Object claim) {
        return claim instanceof Collection<?> many ? many.stream() : Stream.ofNullable(claim);
    }
}
