package dk.referat.external;

import org.jspecify.annotations.Nullable;

/** One thing as it is sent to be loaded. */
interface Loaded {

    /** What the loading system calls it; the request says so itself where it is about one thing alone. */
    @Nullable
    String id();
}
