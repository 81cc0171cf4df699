package dk.referat.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;

/** Answers that are written while they are read, so that some of it has been sent when something fails. */
@Singleton
public class Streaming {

    private final CurrentVertxRequest current;

    Streaming(CurrentVertxRequest current) {
        this.current = current;
    }

    /** The output as the answer of the current request; where it fails half-way HTTP does not call it complete. */
    public StreamingOutput answer(StreamingOutput output) {
        HttpServerRequest request = current.getCurrent().request();
        return out -> {
            try {
                output.write(out);
            } catch (IOException | RuntimeException | Error e) {
                cutOff(request);
                throw e;
            }
        };
    }

    /**
     * Returns when nothing more can be sent. Whoever handles the failure closes the stream, which sends the last chunk, the
     * mark of a complete answer, unless the connection is closed by then; closing it waits for what is on its way, at the
     * longest for the idle timeout. HTTP/2 needs none of that: it has a frame that says that an answer was broken off.
     */
    private static void cutOff(HttpServerRequest request) {
        if (request.response().headWritten() && request.version() != HttpVersion.HTTP_2) {
            request.connection()
                    .close()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }
}
