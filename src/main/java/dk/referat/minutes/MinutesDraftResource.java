package dk.referat.minutes;

import dk.referat.http.Api;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(Api.V1 + "/meetings/{id}/minutes-draft")
@Tag(name = "Minutes")
class MinutesDraftResource {

    private final MinutesService minutes;

    MinutesDraftResource(MinutesService minutes) {
        this.minutes = minutes;
    }

    @GET
    @Operation(
            operationId = "getMinutesDraft",
            summary = "Minutes as they would be approved now",
            description =
                    "For employees, while the minutes are a draft. What members say to them names its `contentHash`.")
    public MinutesDraftResponse get(@PathParam("id") UUID id) {
        return minutes.draft(id);
    }
}
