package dk.referat.traffic;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Requests a minute, on each replica; as many may come at once. */
@ConfigMapping(prefix = "referat.rate-limit")
interface RateLimits {

    /**
     * Of one known caller. A case-management system that reconciles 100,000 documents, one by one, is through in a good
     * quarter of an hour, and leaves most of a small machine to the others.
     */
    @WithDefault("6000")
    int caller();

    /** Of nobody known, from one address, which can be that of a whole town hall. */
    @WithDefault("600")
    int address();

    /** With credentials that turn out to be wrong, from one address. */
    @WithDefault("60")
    int attempts();
}
