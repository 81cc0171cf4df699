package dk.referat.planning.proposal;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a line is proposed.
 *
 * @param date the day that the reason goes by: of the meeting that left the matter, or the deadline
 * @param text in words, where somebody wrote it
 */
@Schema(name = "ProposalWhy")
public record Why(
        ProposalReason reason,
        @Nullable LocalDate date,
        @Nullable String text) {

    public static Why of(ProposalReason reason) {
        return new Why(reason, null, null);
    }
}
