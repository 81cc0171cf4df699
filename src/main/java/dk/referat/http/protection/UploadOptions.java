package dk.referat.http.protection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Archives, which go to disk as they come. */
@ConfigMapping(prefix = "referat.http.upload")
interface UploadOptions {

    /** {@code quarkus.http.limits.max-body-size} follows from it. */
    int megabytes();

    /** How long one may take to arrive. */
    @WithDefault("10M")
    Duration timeout();

    /** How many may be arriving or looked through at once. */
    @WithDefault("4")
    int atOnce();
}
