package dk.referat.importing;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How minutes are to be taken in. */
public record ImportOptions(
        @QueryParam("body") @Parameter(description = "Code or id of the body", required = true) @Nullable
        String body,

        @QueryParam("dryRun") @Parameter(description = "Change nothing, but report all the same") @Nullable
        Boolean dryRun,

        @QueryParam("approved")
        @Parameter(description = "The minutes are approved: the meeting becomes MINUTES_APPROVED")
        @Nullable
        Boolean approved,

        @QueryParam("archive")
        @Parameter(
                description =
                        "Nothing of it is followed up any more, neither tasks nor matters for coming meetings; the default for meetings more than 90 days old")
        @Nullable
        Boolean archive,

        @QueryParam("meeting")
        @Parameter(description = "Id of the meeting that the minutes belong to; only what is empty is filled")
        @Nullable
        UUID meeting) {

    public boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    public boolean isApproved() {
        return Boolean.TRUE.equals(approved);
    }
}
