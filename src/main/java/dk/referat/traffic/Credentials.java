package dk.referat.traffic;

import io.vertx.core.http.HttpServerRequest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** What a request brings to prove who sends it, only to be recognised: as a hash, and not whether it is any good. */
final class Credentials {

    private static final List<String> HEADERS = List.of("Authorization", "X-API-Key");

    private Credentials() {}

    static Optional<String> fingerprint(HttpServerRequest request) {
        List<String> values = HEADERS.stream()
                .flatMap(name -> request.headers().getAll(name).stream().flatMap(value -> Stream.of(name, value)))
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(hash(String.join("\n", values)));
    }

    private static String hash(String text) {
        return Base64.getEncoder().encodeToString(DigestUtils.sha256(text));
    }
}
