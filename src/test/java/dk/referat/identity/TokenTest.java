package dk.referat.identity;

import static dk.referat.identity.Issuers.neighbours;
import static dk.referat.identity.Issuers.own;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@TestProfile(Issuers.Profile.class)
class TokenTest {

    @Test
    void givesTheRoleThatItNames() {
        String body = Fixture.body();
        bodies(token("referat-reader"), body).statusCode(200).header("ETag", startsWith("\"i"));
        bodies(token("referat-closed-reader"), body).statusCode(200).header("ETag", startsWith("\"c"));
    }

    @Test
    void givesARoleForOneBodyOnly() {
        String body = Fixture.body();
        String token = token("referat-secretary:" + body);

        bodies(token, body).statusCode(200).header("ETag", startsWith("\"c"));
        bodies(token, Fixture.body()).statusCode(404);
    }

    @Test
    void givesNothingForNamesAndBodiesThatThereAreNot() {
        String body = Fixture.body();
        bodies(token("reader", "referat-emperor", "referat-", "referat-reader:NIL", "referat-reader:"), body)
                .statusCode(404);
    }

    @Test
    void letsAnAdminIn() {
        keys(token("referat-admin")).statusCode(200);
        keys(token("referat-secretary")).statusCode(403);
        keys(token()).statusCode(403);
    }

    @Test
    void isTakenFromEachIssuerWithRolesWhereItKeepsThem() {
        JwtClaims claims = neighbours().claims();
        claims.setClaim("access", Map.of("referat", List.of("referat-admin")));

        keys(neighbours().sign(claims)).statusCode(200);
    }

    @Test
    void namesItsCallerByIssuerAndSubject() {
        given().header("Authorization", "Bearer " + token("referat-admin"))
                .contentType(ContentType.JSON)
                .body("{\"name\": \"ESDH\", \"grants\": []}")
                .post(Api.V1 + "/api-keys")
                .then()
                .statusCode(201)
                .body("createdBy", equalTo(own().uri().substring("http://".length()) + "/5f1c3b0e"));
    }

    private enum Bad {
        EXPIRED(() -> {
            JwtClaims claims = admin(own());
            claims.setExpirationTimeMinutesInTheFuture(-5);
            return own().sign(claims);
        }),
        WITHOUT_END(() -> {
            JwtClaims claims = admin(own());
            claims.unsetClaim("exp");
            return own().sign(claims);
        }),
        NOT_YET_VALID(() -> {
            JwtClaims claims = admin(own());
            claims.setNotBeforeMinutesInThePast(-5);
            return own().sign(claims);
        }),
        OF_AN_UNKNOWN_ISSUER(() -> {
            JwtClaims claims = admin(own());
            claims.setIssuer("http://localhost:1/stranger");
            return own().sign(claims);
        }),
        IN_THE_NAME_OF_ANOTHER_ISSUER(() -> neighbours().sign(admin(own()))),
        FOR_ANOTHER_AUDIENCE(() -> {
            JwtClaims claims = admin(own());
            claims.setAudience("account", "payroll");
            return own().sign(claims);
        }),
        WITHOUT_AUDIENCE(() -> {
            JwtClaims claims = admin(own());
            claims.unsetClaim("aud");
            return own().sign(claims);
        }),
        WITHOUT_SUBJECT(() -> {
            JwtClaims claims = admin(own());
            claims.unsetClaim("sub");
            return own().sign(claims);
        }),
        UNSIGNED(() -> signed(AlgorithmIdentifiers.NONE)),
        SIGNED_WITH_THE_PUBLIC_KEY(() -> signed(AlgorithmIdentifiers.HMAC_SHA256)),
        TAMPERED(() -> {
            String[] genuine = own().sign(own().claims()).split("\\.");
            String[] wanted = own().sign(admin(own())).split("\\.");
            return genuine[0] + "." + wanted[1] + "." + genuine[2];
        }),
        BY_A_KEY_NOBODY_PUBLISHED(() -> {
            Issuer stranger = new Issuer("own-1");
            stranger.stop();
            return stranger.sign(admin(own()));
        }),
        BY_A_KEY_OF_ANOTHER_NAME(() -> {
            Issuer stranger = new Issuer("own-2");
            stranger.stop();
            return stranger.sign(admin(own()));
        }),
        GARBAGE(() -> "Zm9vYmFy"),
        GARBAGE_IN_THREE_PARTS(() -> "Zm9v.YmFy.YmF6"),
        EMPTY(() -> "");

        private final Supplier<String> token;

        Bad(Supplier<String> token) {
            this.token = token;
        }

        private static JwtClaims admin(Issuer issuer) {
            JwtClaims claims = issuer.claims();
            claims.setClaim("groups", List.of("referat-admin"));
            return claims;
        }

        private static String signed(String algorithm) {
            JsonWebSignature token = new JsonWebSignature();
            token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            token.setPayload(admin(own()).toJson());
            token.setAlgorithmHeaderValue(algorithm);
            token.setKeyIdHeaderValue(own().key().getKeyId());
            if (!algorithm.equals(AlgorithmIdentifiers.NONE)) {
                token.setKey(new HmacKey(own().key().getPublicKey().getEncoded()));
            }
            try {
                return token.getCompactSerialization();
            } catch (JoseException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isRefused(Bad bad) {
        Response answer =
                given().header("Authorization", "Bearer " + bad.token.get()).get(Api.V1 + "/bodies");

        answer.then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthenticated"));
        assertThat(answer.headers().getValues("WWW-Authenticate"))
                .containsExactly("Bearer realm=\"referat\", error=\"invalid_token\"", "ApiKey realm=\"referat\"");
        assertThat(own().introspections()).isZero();
    }

    @Test
    void isRefusedBesideAKey() {
        given().header("Authorization", "Bearer " + token("referat-admin"))
                .header(Callers.API_KEY, Callers.ADMIN_KEY)
                .get(Api.V1 + "/bodies")
                .then()
                .statusCode(401);
    }

    private static String token(String... roles) {
        JwtClaims claims = own().claims();
        claims.setClaim("groups", List.of(roles));
        return own().sign(claims);
    }

    private static ValidatableResponse bodies(String token, String code) {
        return given().header("Authorization", "Bearer " + token)
                .get(Api.V1 + "/bodies/" + code)
                .then();
    }

    private static ValidatableResponse keys(String token) {
        return given().header("Authorization", "bearer " + token)
                .get(Api.V1 + "/api-keys")
                .then();
    }
}
