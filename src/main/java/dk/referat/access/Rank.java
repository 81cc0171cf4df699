package dk.referat.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The place of a row among those of its siblings that an audience may know of, counted from 1, so that it does not tell
 * how many others there are. The database's triggers write it when the transaction commits.
 */
@Embeddable
public record Rank(
        @Column(insertable = false, updatable = false) @Nullable
        Integer publicRank,

        @Column(insertable = false, updatable = false) @Nullable
        Integer internalRank) {

    /** {@code rank} is null where none but the closed audience sees the row; {@code own} is what that one sees. */
    public static int of(@Nullable Rank rank, Audience viewer, int own) {
        Integer shown = switch (viewer) {
            case PUBLIC -> rank == null ? null : rank.publicRank;
            case INTERNAL -> rank == null ? null : rank.internalRank;
            case CLOSED -> Integer.valueOf(own);
        };
        if (shown == null) {
            throw new IllegalStateException("Nobody of this audience sees the row");
        }
        return shown;
    }
}
