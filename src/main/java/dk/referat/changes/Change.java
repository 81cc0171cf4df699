package dk.referat.changes;

import dk.referat.access.Audience;
import java.time.Instant;
import java.util.UUID;

/**
 * What one transaction did to one resource.
 *
 * @param before who knew of the resource
 * @param after who knows of it now
 * @param versions per audience, by its ordinal
 */
public record Change(
        Position position,
        ResourceType type,
        UUID id,
        UUID bodyId,
        Instant at,
        Audience told,
        Extent before,
        Extent after,
        Versions versions) {

    /**
     * The lowest audiences, by their ordinals, that know of a resource and that see the whole of it; {@link #NOBODY} where
     * there is none.
     */
    public record Extent(int known, int whole) {

        static final int NOBODY = Audience.values().length;
    }

    public record Versions(long ofPublic, long ofInternal, long ofClosed) {}

    /** What it is to an audience that is told of it. */
    public ChangeKind kindFor(Audience viewer) {
        int own = viewer.ordinal();
        if (viewer.compareTo(told) < 0) {
            throw new IllegalStateException("A query let through a change of a " + type);
        }
        if (after.known() > own) {
            return ChangeKind.DELETED;
        }
        if (before.known() > own) {
            return ChangeKind.CREATED;
        }
        if (before.whole() <= own == after.whole() <= own) {
            return ChangeKind.UPDATED;
        }
        return after.whole() <= own ? ChangeKind.OPENED : ChangeKind.CLOSED;
    }

    /** The version of the audience's view, as its entity tag counts it; of one that is gone, the one it would have next. */
    public long versionFor(Audience viewer) {
        return switch (viewer) {
            case PUBLIC -> versions.ofPublic();
            case INTERNAL -> versions.ofInternal();
            case CLOSED -> versions.ofClosed();
        };
    }
}
