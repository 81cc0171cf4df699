package dk.referat.webhooks.sending;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sends messages: to the address that was judged and no other, without following where an answer points, and without
 * reading what it says. Each has a connection of its own.
 */
@ApplicationScoped
public class Sender {

    private static final int LONGEST_HEADER = 8192;
    private static final int LONGEST_BODY = 65_536;
    private static final long LISTENS_MILLIS = 5000;

    private final Destinations destinations;
    private final Duration patience;
    private final Clock clock;
    private final Vertx vertx;
    private final HttpClient client;

    Sender(Destinations destinations, WebhookSettings settings, Vertx vertx, Clock clock) {
        this.destinations = destinations;
        this.patience = settings.answerWithin();
        this.clock = clock;
        this.vertx = vertx;
        HttpClientOptions options = new HttpClientOptions()
                .setKeepAlive(false)
                .setMaxPoolSize(settings.atOnce())
                .setConnectTimeout((int) settings.connectWithin().toMillis())
                .setMaxHeaderSize(LONGEST_HEADER)
                .setVerifyHost(true);
        settings.authorities()
                .ifPresent(file -> options.setTrustOptions(new PemTrustOptions().addCertPath(file.toString())));
        this.client = vertx.createHttpClient(options);
    }

    /** Sends, and waits for the answer; not longer than the settings say. */
    public Answer send(String url, Message message) throws InterruptedException {
        Instant deadline = clock.instant().plus(patience);
        Destination destination;
        try {
            destination = destinations.find(url);
        } catch (NotAllowed e) {
            return Answer.none(Failure.NOT_ALLOWED);
        }
        Duration left = Duration.between(clock.instant(), deadline);
        // Looking up the receiver may have taken the whole time.
        return left.isNegative() || left.isZero() ? Answer.none(Failure.TIMED_OUT) : send(destination, message, left);
    }

    private Answer send(Destination to, Message message, Duration within) throws InterruptedException {
        AtomicBoolean late = new AtomicBoolean();
        Future<HttpClientRequest> connected = client.request(request(to, message));
        Future<Answer> answered = connected.compose(request -> late.get()
                ? Future.failedFuture("late")
                : request.send(Buffer.buffer(message.payload())).map(response -> heard(request, response)));
        try {
            return answered.toCompletionStage().toCompletableFuture().get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            late.set(true);
            connected.onSuccess(HttpClientRequest::reset);
            return Answer.none(Failure.TIMED_OUT);
        } catch (ExecutionException e) {
            return Answer.none(Failure.UNREACHABLE);
        }
    }

    private RequestOptions request(Destination to, Message message) {
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(
                        SocketAddress.inetSocketAddress(to.port(), to.address().getHostAddress()))
                .setHost(to.host())
                .setPort(to.port())
                .setSsl(to.encrypted())
                .setURI(to.path())
                .setFollowRedirects(false);
        message.headers(clock.instant()).forEach(request::addHeader);
        return request;
    }

    /** The status is all there is to know. What else comes is thrown away, so that the receiver can end in peace. */
    private Answer heard(HttpClientRequest request, HttpClientResponse response) {
        AtomicInteger length = new AtomicInteger();
        response.handler(part -> {
            if (length.addAndGet(part.length()) > LONGEST_BODY) {
                request.reset();
            }
        });
        response.exceptionHandler(broken -> {});
        long timer = vertx.setTimer(LISTENS_MILLIS, late -> request.reset());
        response.endHandler(end -> vertx.cancelTimer(timer));
        String retryAfter = response.getHeader(HttpHeaders.RETRY_AFTER);
        return Answer.of(response.statusCode(), RetryAfter.read(response.statusCode(), retryAfter, clock.instant()));
    }
}
