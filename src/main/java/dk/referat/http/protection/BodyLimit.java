package dk.referat.http.protection;

import dk.referat.http.Api;
import dk.referat.http.problem.ProblemType;
import dk.referat.http.problem.RouteProblems;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Takes the whole body of a request, within its limits of length and time, before anybody works on it: a client that
 * sends slowly costs a connection, never a worker. Imports may be longer, they are whole documents.
 */
@Singleton
class BodyLimit {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LIMIT = 2;
    private static final int IMPORT_LIMIT = 10;
    private static final int SECONDS_TO_WAIT = 5;

    private final RouteProblems problems;
    private final long timeout;
    private final long budget;
    private final AtomicLong held = new AtomicLong();

    BodyLimit(RouteProblems problems, BodyOptions options) {
        this.problems = problems;
        this.timeout = options.timeout().toMillis();
        this.budget = Runtime.getRuntime().maxMemory() / 100 * options.heapPercent();
    }

    void install(@Observes Router router) {
        router.route().order(RouteOrder.BODY).handler(this::take);
    }

    private void take(RoutingContext context) {
        HttpServerRequest request = context.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean chunked = request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        if (!chunked && (length == null || length.equals("0"))) {
            context.next();
            return;
        }
        new Arrival(context, megabytes(context.normalizedPath())).begin(length);
    }

    private static int megabytes(String path) {
        return path.startsWith(Api.V1 + "/imports") ? IMPORT_LIMIT : LIMIT;
    }

    /** One body on its way; all of this happens on the event loop of its connection. */
    private final class Arrival {

        private final RoutingContext context;
        private final HttpServerRequest request;
        private final int megabytes;
        private final long timer;
        private final Buffer body = Buffer.buffer();
        private boolean refused;

        Arrival(RoutingContext context, int megabytes) {
            this.context = context;
            this.request = context.request();
            this.megabytes = megabytes;
            this.timer = context.vertx().setTimer(timeout, late -> cutOff());
        }

        void begin(@Nullable String length) {
            context.addEndHandler(ended -> held.addAndGet(-body.length()));
            request.exceptionHandler(broken -> context.vertx().cancelTimer(timer));
            request.handler(this::add);
            request.endHandler(end -> finish());
            if (length != null && Long.parseLong(length) > (long) megabytes * MEGABYTE) {
                refuse(ProblemType.TOO_LARGE, "too-large.body", megabytes);
            } else if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
                context.response().writeContinue();
            }
            // Whoever is still sending reads a refusal only if the rest is taken from them for a while.
            request.resume();
        }

        private void add(Buffer part) {
            if (refused) {
                return;
            }
            if (body.length() + part.length() > megabytes * MEGABYTE) {
                refuse(ProblemType.TOO_LARGE, "too-large.body", megabytes);
            } else if (held.get() + part.length() > budget) {
                context.response().putHeader(HttpHeaders.RETRY_AFTER, "" + SECONDS_TO_WAIT);
                refuse(ProblemType.UNAVAILABLE, "http.unavailable");
            } else {
                held.addAndGet(part.length());
                body.appendBuffer(part);
            }
        }

        private void finish() {
            context.vertx().cancelTimer(timer);
            if (!refused) {
                ((RoutingContextInternal) context).setBody(body);
                context.next();
            }
        }

        private void refuse(ProblemType type, String key, Object... args) {
            refused = true;
            problems.answer(context, type, key, args);
        }

        private void cutOff() {
            if (!refused) {
                context.response().putHeader(HttpHeaders.CONNECTION, "close");
                refuse(ProblemType.REQUEST_TIMEOUT, "http.request-timeout", timeout / 1000);
            }
            request.connection().close();
        }
    }
}
