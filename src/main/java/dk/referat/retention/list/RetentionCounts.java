package dk.referat.retention.list;

import java.util.UUID;

/** How many things on a list are how far. */
record RetentionCounts(long waiting, long held, long leftOut, long changed, long deleted) {

    static final RetentionCounts NONE = new RetentionCounts(0, 0, 0, 0, 0);

    record OfList(UUID list, RetentionCounts counts) {}

    long settled() {
        return held + leftOut + changed + deleted;
    }
}
