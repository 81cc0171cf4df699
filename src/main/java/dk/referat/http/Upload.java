package dk.referat.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;

/** A body too long for memory, which lies in a file until the request is answered. */
@Singleton
public class Upload {

    public static final String ZIP = "application/zip";

    /** Under which the request has it. */
    public static final String KEY = Upload.class.getName();

    private final CurrentVertxRequest request;

    Upload(CurrentVertxRequest request) {
        this.request = request;
    }

    /** Of the current request; empty if it brought none. */
    public Optional<Path> file() {
        return Optional.ofNullable(request.getCurrent().get(KEY));
    }
}
