package dk.referat.idempotency;

import dk.referat.access.Caller;
import dk.referat.http.Upload;
import dk.referat.problem.Invalid;
import dk.referat.problem.KeyReused;
import dk.referat.problem.Violation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Knows a POST that was done before by the key it brings, and has it answered by what it made or moved. */
class Repeats {

    private static final String KEY = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7E]{1,255}");

    private final KeyedRequests requests;
    private final Repetition repetition;
    private final Caller caller;
    private final CurrentVertxRequest current;
    private final Upload upload;

    Repeats(KeyedRequests requests, Repetition repetition, Caller caller, CurrentVertxRequest current, Upload upload) {
        this.requests = requests;
        this.repetition = repetition;
        this.caller = caller;
        this.current = current;
        this.upload = upload;
    }

    /** Behind the filter that says who calls, and before it is settled which method of a resource answers. */
    @ServerRequestFilter(preMatching = true, priority = Priorities.USER + 500)
    void recognise(ContainerRequestContext request) {
        String key = request.getHeaderString(KEY);
        if (key == null || !request.getMethod().equals(HttpMethod.POST) || caller.isAnonymous()) {
            return;
        }
        if (!PRINTABLE.matcher(key).matches()) {
            throw new Invalid(Violation.ofHeader(KEY, "invalid.idempotency-key"));
        }
        Attempt attempt =
                requests.attempt(key, caller.name(), request.getUriInfo().getRequestUri(), sent());
        Optional<Earlier> earlier = requests.find(attempt);
        earlier.ifPresentOrElse(repetition::follows, () -> repetition.isFirst(attempt));
        earlier.ifPresent(one -> answerWith(one, request));
    }

    /** All of the body, or the hash of one that is too long for that. */
    private byte[] sent() {
        Optional<Path> file = upload.file();
        if (file.isEmpty()) {
            Buffer body = current.getCurrent().body().buffer();
            return body == null ? new byte[0] : body.getBytes();
        }
        try (InputStream content = Files.newInputStream(file.get())) {
            return DigestUtils.sha256(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answerWith(Earlier earlier, ContainerRequestContext request) {
        if (!earlier.same()) {
            throw new KeyReused();
        }
        if (earlier.status() != null) {
            request.setMethod(HttpMethod.GET);
            request.setRequestUri(URI.create(earlier.address()));
            request.getHeaders().remove(HttpHeaders.IF_NONE_MATCH);
        }
    }

    @ServerRequestFilter
    void note(ResourceInfo operation) {
        if (repetition.unclaimed() != null) {
            repetition.calls(operation.getResourceMethod());
        }
    }

    @ServerResponseFilter
    void say(ContainerRequestContext request, ContainerResponseContext response) {
        if (!repetition.isRepeated() || response.getStatus() / 100 != 2) {
            return;
        }
        response.getHeaders().putSingle(REPLAYED, "true");
        if (repetition.isOfCreation()) {
            response.setStatus(Objects.requireNonNull(repetition.status()));
            response.getHeaders()
                    .putSingle(HttpHeaders.LOCATION, request.getUriInfo().getAbsolutePath());
            if (response.getEntity() instanceof ShownOnce made) {
                response.setEntity(made.withoutSecret());
            }
        }
    }
}
