package dk.referat.body;

import dk.referat.http.Api;
import dk.referat.http.Created;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path(Api.V1 + "/bodies")
@Tag(name = "Bodies")
class BodyResource {

    private final BodyService bodies;

    BodyResource(BodyService bodies) {
        this.bodies = bodies;
    }

    @GET
    @Operation(operationId = "listBodies", summary = "The bodies, by code")
    public Page<BodyResponse> list(@BeanParam PageRequest page) {
        return bodies.list(page);
    }

    @POST
    @Operation(operationId = "createBody", summary = "Create a body")
    @APIResponseSchema(value = BodyResponse.class, responseCode = "201")
    public RestResponse<BodyResponse> create(dk.referat.http.Body<CreateBody> body, @Context UriInfo uri) {
        bodies.checkMayCreate();
        String id = bodies.create(body.read()).toString();
        return Created.at(uri, Api.V1 + "/bodies/" + id, bodies.get(id));
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getBody", summary = "A body, by code or id")
    public BodyResponse get(@PathParam("code") String codeOrId) {
        return bodies.get(codeOrId);
    }

    @PUT
    @Path("{code}")
    @Operation(operationId = "replaceBody", summary = "Replace what may change of a body")
    public BodyResponse replace(
            @PathParam("code") String codeOrId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            dk.referat.http.Body<UpdateBody> body) {
        BodyResponse current = bodies.editable(codeOrId);
        bodies.change(current.id(), body.replace(current), IfMatch.of(ifMatch));
        return bodies.get(codeOrId);
    }

    @PATCH
    @Path("{code}")
    @Consumes(Api.MERGE_PATCH)
    @Operation(operationId = "patchBody", summary = "Change some of a body")
    public BodyResponse patch(
            @PathParam("code") String codeOrId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            dk.referat.http.Body<UpdateBody> body) {
        BodyResponse current = bodies.editable(codeOrId);
        bodies.change(current.id(), body.merge(current), IfMatch.of(ifMatch));
        return bodies.get(codeOrId);
    }

    @DELETE
    @Path("{code}")
    @Operation(operationId = "deleteBody", summary = "Delete a body that never met")
    public void delete(@PathParam("code") String codeOrId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        bodies.delete(bodies.editable(codeOrId).id(), IfMatch.of(ifMatch));
    }
}
