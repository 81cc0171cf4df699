package dk.referat.http.protection;

import dk.referat.http.Api;
import dk.referat.http.Upload;
import dk.referat.http.problem.RouteProblems;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.FileSystem;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Takes archives to be imported into files, which last as long as their requests. */
@Singleton
class Uploads {

    private static final String ONLY_FOR_US = "rw-------";
    private static final String API_KEY = "X-API-Key";

    private final RouteProblems problems;
    private final UploadOptions options;
    private final AtomicInteger present = new AtomicInteger();

    Uploads(RouteProblems problems, UploadOptions options) {
        this.problems = problems;
        this.options = options;
    }

    /** Nobody's archive is worth the disk: who brings no credentials is told so after the usual few megabytes. */
    boolean areMeant(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        boolean known = request.headers().contains(API_KEY) || request.headers().contains(HttpHeaders.AUTHORIZATION);
        return known
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith(Upload.ZIP)
                && request.method().equals(HttpMethod.POST)
                && (Api.V1 + "/imports").equals(request.path());
    }

    void take(RoutingContext context) {
        HttpServerRequest request = context.request();
        request.pause();
        present.incrementAndGet();
        context.addEndHandler(ended -> present.decrementAndGet());
        OnDisk arrival = new OnDisk(context);
        FileSystem disk = context.vertx().fileSystem();
        disk.createTempFile("referat-", ".zip", ONLY_FOR_US)
                .compose(path -> {
                    context.addEndHandler(ended -> disk.delete(path));
                    context.put(Upload.KEY, Path.of(path));
                    return disk.open(path, new OpenOptions().setWrite(true));
                })
                .onSuccess(arrival::beginInto)
                .onFailure(full -> arrival.comeBackLater());
    }

    private final class OnDisk extends Arrival {

        private final RoutingContext context;
        private @Nullable AsyncFile file;

        OnDisk(RoutingContext context) {
            super(context, problems, options.megabytes(), options.timeout());
            this.context = context;
        }

        void beginInto(AsyncFile opened) {
            file = opened;
            context.addEndHandler(ended -> close());
            opened.exceptionHandler(full -> comeBackLater());
            if (present.get() > options.atOnce()) {
                comeBackLater();
            }
            begin();
        }

        @Override
        void keep(Buffer part) {
            AsyncFile open = file;
            if (open == null) {
                return;
            }
            open.write(part).onFailure(full -> comeBackLater());
            if (open.writeQueueFull()) {
                context.request().pause();
                open.drainHandler(written -> context.request().resume());
            }
        }

        /** What still waits to be written is written before the file is closed; a flush would not wait for it. */
        @Override
        void complete() {
            close().onSuccess(written -> proceedWith(Buffer.buffer())).onFailure(full -> comeBackLater());
        }

        private Future<Void> close() {
            AsyncFile closing = file;
            file = null;
            return closing == null ? Future.succeededFuture() : closing.close();
        }
    }
}
