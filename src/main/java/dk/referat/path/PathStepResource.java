package dk.referat.path;

import dk.referat.access.Role;
import dk.referat.http.Api;
import dk.referat.http.Body;
import dk.referat.http.Created;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.state.Transitions;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path(Api.V1 + "/path-steps")
@Tag(name = "Path steps")
class PathStepResource {

    private final PathService path;
    private final PathReader reader;

    PathStepResource(PathService path, PathReader reader) {
        this.path = path;
        this.reader = reader;
    }

    @GET
    @Operation(
            operationId = "listPathSteps",
            summary = "Steps of matters on their way, the soonest first",
            description = "What comes to ØK in June: body=ØK&from=2026-06-01&to=2026-06-30&state=PLANNED.")
    public Page<PathStepResponse> list(@BeanParam PathStepQuery query, @BeanParam PageRequest page) {
        return reader.list(query, page);
    }

    @POST
    @Operation(operationId = "planCaseStep", summary = "Plan a step of a case that is no item's yet")
    @APIResponseSchema(value = PathStepResponse.class, responseCode = "201")
    public RestResponse<PathStepResponse> plan(Body<CreateCaseStep> body, @Context UriInfo uri) {
        path.checkMayPlanCase();
        UUID id = path.planCase(body.read());
        return Created.at(uri, Api.V1 + "/path-steps/" + id, reader.show(id));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPathStep", summary = "A step, with what it contradicts")
    public PathStepResponse get(@PathParam("id") UUID id) {
        return reader.show(id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replacePathStep", summary = "Replace what may change of a step")
    public PathStepResponse replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<UpdatePathStep> body) {
        path.change(id, body.replace(reader.editable(id, Role.CASE_SYSTEM)), IfMatch.of(ifMatch));
        return reader.show(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(Api.MERGE_PATCH)
    @Operation(operationId = "patchPathStep", summary = "Change some of a step")
    public PathStepResponse patch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<UpdatePathStep> body) {
        path.change(id, body.merge(reader.editable(id, Role.CASE_SYSTEM)), IfMatch.of(ifMatch));
        return reader.show(id);
    }

    @GET
    @Path("{id}/transitions")
    @Operation(
            operationId = "getPathStepTransitions",
            summary = "The states that a step can come into now, and why it cannot come into the others")
    public Transitions transitions(@PathParam("id") UUID id) {
        return reader.transitions(id);
    }

    @POST
    @Path("{id}/transitions")
    @Operation(operationId = "transitionPathStep", summary = "Move a step to its next state")
    public PathStepResponse move(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<TransitionPathStep> body) {
        reader.editable(id);
        path.move(id, body.read(), IfMatch.of(ifMatch));
        return reader.show(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deletePathStep", summary = "Delete a step")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        reader.editable(id);
        path.delete(id, IfMatch.of(ifMatch));
    }
}
