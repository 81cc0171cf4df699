package dk.referat.overview.verification;

import dk.referat.access.Audience;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which contents do not have the hash that is on record of them. */
record HashCheck(
        long checked,
        long redacted,
        @Size(max = MOST_FAULTS) List<Fault> faults) {

    static final int MOST_FAULTS = 100;

    /** A content that is not what it was. */
    @Schema(name = "HashFault")
    record Fault(
            UUID meeting,
            @Nullable Integer minutesNumber,
            @Nullable Audience audience) {}
}
