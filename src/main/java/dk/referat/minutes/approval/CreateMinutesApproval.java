package dk.referat.minutes.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a member says to the minutes.
 *
 * @param member as the attendance names them, or one of their references; null for the caller
 * @param contentHash of what was seen of the minutes
 */
record CreateMinutesApproval(
        @Nullable @Size(max = 500) String member,
        @NotBlank @Size(max = 64) String contentHash,
        @NotNull Verdict verdict,
        @Nullable @Size(max = 100_000) String statement) {}
