package dk.referat.overview.hints;

import dk.referat.http.Api;
import dk.referat.http.Page;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(Api.V1 + "/meetings/{id}/hints")
@Tag(name = "Meetings")
class HintResource {

    private final HintService hints;

    HintResource(HintService hints) {
        this.hints = hints;
    }

    @GET
    @Operation(
            operationId = "listHints",
            summary = "What a secretary should look at before others read the meeting",
            description =
                    "Places where open text may give away something closed; at most 500, and never what they say.")
    public Page<Hint> list(@PathParam("id") UUID meeting) {
        return hints.of(meeting);
    }
}
