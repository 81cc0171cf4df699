package dk.referat.changes;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "referat.changes")
interface FeedSettings {

    /** How long a change waits for its number at most, and with it whoever waits for the change. */
    @WithDefault("200ms")
    Duration numberEvery();

    /** How long a change can be read. */
    @WithDefault("90d")
    Duration keep();

    /** How many callers may wait for a change on this replica; others get their answer at once. */
    @WithDefault("1000")
    int mostWaiting();

    /** How long one may wait. Shorter than the time after which idle connections are closed. */
    @WithDefault("60s")
    Duration longestWait();
}
