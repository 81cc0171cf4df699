package dk.referat.external;

import dk.referat.problem.Conflict;

/** The conflicts between what is loaded and what is here, for people to look at. */
final class LoadConflict {

    static final String EDITED = "conflict.external.edited";
    static final String DELETED = "conflict.external.deleted";
    static final String ELSEWHERE = "conflict.external.elsewhere";
    static final String AMBIGUOUS = "conflict.external.ambiguous";

    private static final String PREFIX = "conflict.external.";

    private LoadConflict() {}

    static boolean is(Throwable failure) {
        return failure instanceof Conflict conflict && conflict.key().startsWith(PREFIX);
    }
}
