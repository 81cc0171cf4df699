package dk.referat.http.protection;

import dk.referat.http.problem.ProblemType;
import dk.referat.http.problem.RouteProblems;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One body on its way; all of this happens on the event loop of its connection. */
abstract class Arrival {

    private static final long MEGABYTE = 1024 * 1024;
    private static final int SECONDS_TO_WAIT = 5;

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final RouteProblems problems;
    private final int megabytes;
    private final Duration timeout;
    private final long timer;
    private long received;
    private boolean refused;

    Arrival(RoutingContext context, RouteProblems problems, int megabytes, Duration timeout) {
        this.context = context;
        this.request = context.request();
        this.problems = problems;
        this.megabytes = megabytes;
        this.timeout = timeout;
        this.timer = context.vertx().setTimer(timeout.toMillis(), late -> cutOff());
    }

    /** Keeps a part that came, or refuses the whole. */
    abstract void keep(Buffer part);

    /** All of it is there: proceeds when it can be worked on. */
    abstract void complete();

    final void begin() {
        @Nullable String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        request.exceptionHandler(broken -> context.vertx().cancelTimer(timer));
        request.handler(this::add);
        request.endHandler(end -> finish());
        if (length != null && Long.parseLong(length) > megabytes * MEGABYTE) {
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
        received += part.length();
        if (received > megabytes * MEGABYTE) {
            refuse(ProblemType.TOO_LARGE, "too-large.body", megabytes);
        } else {
            keep(part);
        }
    }

    private void finish() {
        context.vertx().cancelTimer(timer);
        if (!refused) {
            complete();
        }
    }

    final void proceedWith(Buffer body) {
        if (!refused) {
            ((RoutingContextInternal) context).setBody(body);
            context.next();
        }
    }

    /** There is no room for it just now. */
    final void comeBackLater() {
        if (!refused) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, "" + SECONDS_TO_WAIT);
            refuse(ProblemType.UNAVAILABLE, "http.unavailable");
        }
    }

    private void refuse(ProblemType type, String key, Object... args) {
        refused = true;
        problems.answer(context, type, key, args);
    }

    private void cutOff() {
        if (!refused) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            refuse(ProblemType.REQUEST_TIMEOUT, "http.request-timeout", timeout.toSeconds());
        }
        request.connection().close();
    }
}
