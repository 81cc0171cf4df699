package dk.referat.identity;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** An identity provider as far as a service sees one: it says where its keys are, and signs tokens. */
final class Issuer {

    private final HttpServer server;
    private final RsaJsonWebKey key;
    private final AtomicInteger introspections = new AtomicInteger();

    Issuer(String keyId) {
        try {
            key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(keyId);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
        answer("/.well-known/openid-configuration", """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "token_endpoint": "%1$s/token",
                 "authorization_endpoint": "%1$s/authorize", "introspection_endpoint": "%1$s/introspect"}
                """.formatted(uri()));
        answer("/keys", "{\"keys\": [" + key.toJson() + "]}");
        answer("/introspect", """
                {"active": true, "sub": "anyone", "aud": "referat", "iss": "%s", "scope": "admin",
                 "realm_access": {"roles": ["referat-admin"]}}
                """.formatted(uri()));
        server.start();
    }

    String uri() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Tokens that it was asked about, though its keys are there to judge them by. */
    int introspections() {
        return introspections.get();
    }

    RsaJsonWebKey key() {
        return key;
    }

    /** A token for this service that is valid now. */
    JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(uri());
        claims.setAudience("referat");
        claims.setSubject("5f1c3b0e");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        return claims;
    }

    String sign(JwtClaims claims) {
        JsonWebSignature token = new JsonWebSignature();
        token.setPayload(claims.toJson());
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        token.setKeyIdHeaderValue(key.getKeyId());
        token.setKey(key.getPrivateKey());
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    void stop() {
        server.stop(0);
    }

    private void answer(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            if (path.equals("/introspect")) {
                introspections.incrementAndGet();
            }
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
