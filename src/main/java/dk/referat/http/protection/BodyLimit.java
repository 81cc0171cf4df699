package dk.referat.http.protection;

import dk.referat.http.Api;
import dk.referat.http.problem.RouteProblems;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Takes the whole body of a request, within its limits of length and time, before anybody works on it: a client that
 * sends slowly costs a connection, never a worker. Imports may be longer, they are whole documents; archives of them are
 * too long for memory.
 */
@Singleton
class BodyLimit {

    private static final int LIMIT = 2;
    private static final int IMPORT_LIMIT = 10;

    private final RouteProblems problems;
    private final BodyOptions options;
    private final Uploads uploads;
    private final long budget;
    private final AtomicLong held = new AtomicLong();

    BodyLimit(RouteProblems problems, BodyOptions options, Uploads uploads) {
        this.problems = problems;
        this.options = options;
        this.uploads = uploads;
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
        if (uploads.areMeant(request)) {
            uploads.take(context);
        } else {
            new InMemory(context, megabytes(context.normalizedPath())).begin();
        }
    }

    private static int megabytes(String path) {
        return path.startsWith(Api.V1 + "/imports") ? IMPORT_LIMIT : LIMIT;
    }

    /** A body that is kept in memory. */
    private final class InMemory extends Arrival {

        private final Buffer body = Buffer.buffer();

        InMemory(RoutingContext context, int megabytes) {
            super(context, problems, megabytes, options.timeout());
            context.addEndHandler(ended -> held.addAndGet(-body.length()));
        }

        @Override
        void keep(Buffer part) {
            if (held.get() + part.length() > budget) {
                comeBackLater();
            } else {
                held.addAndGet(part.length());
                body.appendBuffer(part);
            }
        }

        @Override
        void complete() {
            proceedWith(body);
        }
    }
}
