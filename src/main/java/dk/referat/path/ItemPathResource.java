package dk.referat.path;

import dk.referat.http.Api;
import dk.referat.http.Body;
import dk.referat.http.Created;
import dk.referat.http.Page;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path(Api.V1 + "/agenda-items/{id}/path-steps")
@Tag(name = "Path steps")
class ItemPathResource {

    private final PathService path;
    private final PathReader reader;

    ItemPathResource(PathService path, PathReader reader) {
        this.path = path;
        this.reader = reader;
    }

    @GET
    @Operation(operationId = "listItemPathSteps", summary = "The way of an item's matter, in its order")
    public Page<PathStepResponse> list(@PathParam("id") UUID id) {
        return Page.whole(reader.ofItem(id));
    }

    @POST
    @Operation(operationId = "addItemPathStep", summary = "Add a step to the way of an item's matter")
    @APIResponseSchema(value = PathStepResponse.class, responseCode = "201")
    public RestResponse<PathStepResponse> add(
            @PathParam("id") UUID id, Body<UpdatePathStep> body, @Context UriInfo uri) {
        path.checkMayPlan(id);
        UUID step = path.plan(id, body.read());
        return Created.at(uri, Api.V1 + "/path-steps/" + step, reader.show(step));
    }
}
