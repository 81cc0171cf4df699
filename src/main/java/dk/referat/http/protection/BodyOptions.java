package dk.referat.http.protection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "referat.http.body")
interface BodyOptions {

    /** How long a request body may take to arrive: ten megabytes over a slow line, and no longer. */
    @WithDefault("60S")
    Duration timeout();

    /** How much of the heap all bodies that are arriving or in work may fill together, in percent. */
    @WithDefault("25")
    int heapPercent();
}
