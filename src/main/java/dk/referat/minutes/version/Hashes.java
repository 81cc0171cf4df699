package dk.referat.minutes.version;

import dk.referat.access.Audience;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The content hash for each audience; null for those that do not see the meeting. */
@Embeddable
public record Hashes(@Nullable String publicHash, @Nullable String internalHash, String closedHash) {

    public @Nullable String of(Audience viewer) {
        return switch (viewer) {
            case PUBLIC -> publicHash;
            case INTERNAL -> internalHash;
            case CLOSED -> closedHash;
        };
    }
}
