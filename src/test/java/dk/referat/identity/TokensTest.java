package dk.referat.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Issuers.Profile.class)
class TokensTest {

    @Inject
    Tokens tokens;

    @Test
    void knowsItsCallerByEveryValueOfTheConfiguredClaims() {
        JwtClaims claims = Issuers.own().claims();
        claims.setClaim("units", List.of("oeko", "3c0b8e8a"));
        claims.setClaim("email", "a@example.dk");

        assertThat(identity(claims).identifiers()).containsExactlyInAnyOrder("5f1c3b0e", "oeko", "3c0b8e8a");
    }

    @Test
    void takesAClaimThatIsOneText() {
        JwtClaims claims = Issuers.own().claims();
        claims.setClaim("units", "oeko");

        assertThat(identity(claims).identifiers()).containsExactlyInAnyOrder("5f1c3b0e", "oeko");
    }

    private Identity identity(JwtClaims claims) {
        return tokens.read(QuarkusSecurityIdentity.builder()
                .setPrincipal(new OidcJwtCallerPrincipal(claims, new AccessTokenCredential("unused")))
                .build());
    }
}
