package dk.referat.changes;

import java.util.UUID;

/**
 * A place in the feed: behind the change with this number.
 *
 * @param mark the change's, by which a database that went back in time knows that it has not been there
 */
public record Position(long number, UUID mark) {

    /** Before the first change there ever was. */
    public static final Position START = new Position(0, new UUID(0, 0));
}
