package dk.referat.minutes;

import dk.referat.http.Api;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(Api.V1 + "/meetings/{id}/minutes")
@Tag(name = "Minutes")
class MinutesResource {

    private final MinutesService minutes;

    MinutesResource(MinutesService minutes) {
        this.minutes = minutes;
    }

    @GET
    @Operation(operationId = "listMinutes", summary = "The approved minutes of a meeting, the first version first")
    public Page<MinutesVersionSummary> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return minutes.list(id, page);
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "getMinutes", summary = "Minutes as they were approved", description = """
                    `contentHash` is the SHA-256, in lower-case hexadecimal, of the canonical form (RFC 8785) of what was \
                    `content` for the caller's audience when the minutes were approved. Whoever takes the member `content`, \
                    makes it canonical and hashes it, finds the same, unless something was closed or redacted since: then \
                    `asApproved` is false.""")
    public MinutesResponse get(@PathParam("id") UUID id, @PathParam("number") int number) {
        return minutes.show(id, number);
    }
}
