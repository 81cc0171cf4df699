package dk.referat.planning.standing;

import dk.referat.http.Api;
import dk.referat.http.Body;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path(Api.V1 + "/standing-items")
@Tag(name = "Planning")
class StandingItemResource {

    private final StandingItemService items;

    StandingItemResource(StandingItemService items) {
        this.items = items;
    }

    @GET
    @Operation(operationId = "listStandingItems", summary = "Standing items in the order they were entered")
    public Page<StandingItemResponse> list(@BeanParam StandingItemQuery query, @BeanParam PageRequest page) {
        return items.list(query, page);
    }

    @POST
    @Operation(operationId = "createStandingItem", summary = "Add a standing item")
    @APIResponseSchema(value = StandingItemResponse.class, responseCode = "201")
    public RestResponse<StandingItemResponse> create(Body<CreateStandingItem> body, @Context UriInfo uri) {
        items.checkMayCreate();
        StandingItemResponse created = items.show(items.create(body.read()));
        return Created.at(uri, Api.V1 + "/standing-items/" + created.id(), created);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getStandingItem", summary = "A standing item")
    public StandingItemResponse get(@PathParam("id") UUID id) {
        return items.show(id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceStandingItem", summary = "Replace what may change of a standing item")
    public StandingItemResponse replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<UpdateStandingItem> body) {
        items.change(id, body.replace(items.editable(id)), IfMatch.of(ifMatch));
        return items.show(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(Api.MERGE_PATCH)
    @Operation(operationId = "patchStandingItem", summary = "Change some of a standing item")
    public StandingItemResponse patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<UpdateStandingItem> body) {
        items.change(id, body.merge(items.editable(id)), IfMatch.of(ifMatch));
        return items.show(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteStandingItem",
            summary = "Delete a standing item that no agenda ever had; one that is over gets a last day")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        items.editable(id);
        items.delete(id, IfMatch.of(ifMatch));
    }
}
