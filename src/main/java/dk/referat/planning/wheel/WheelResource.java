package dk.referat.planning.wheel;

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

@Path(Api.V1 + "/wheel-entries")
@Tag(name = "Planning")
class WheelResource {

    private final WheelService entries;

    WheelResource(WheelService entries) {
        this.entries = entries;
    }

    @GET
    @Operation(operationId = "listWheelEntries", summary = "Entries of annual wheels in the order they were entered")
    public Page<WheelEntryResponse> list(@BeanParam WheelQuery query, @BeanParam PageRequest page) {
        return entries.list(query, page);
    }

    @POST
    @Operation(operationId = "createWheelEntry", summary = "Add an entry to an annual wheel")
    @APIResponseSchema(value = WheelEntryResponse.class, responseCode = "201")
    public RestResponse<WheelEntryResponse> create(Body<CreateWheelEntry> body, @Context UriInfo uri) {
        entries.checkMayCreate();
        WheelEntryResponse created = entries.show(entries.create(body.read()));
        return Created.at(uri, Api.V1 + "/wheel-entries/" + created.id(), created);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getWheelEntry", summary = "An entry of an annual wheel")
    public WheelEntryResponse get(@PathParam("id") UUID id) {
        return entries.show(id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceWheelEntry", summary = "Replace what may change of an entry")
    public WheelEntryResponse replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<UpdateWheelEntry> body) {
        entries.change(id, body.replace(entries.editable(id)), IfMatch.of(ifMatch));
        return entries.show(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(Api.MERGE_PATCH)
    @Operation(operationId = "patchWheelEntry", summary = "Change some of an entry")
    public WheelEntryResponse patch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<UpdateWheelEntry> body) {
        entries.change(id, body.merge(entries.editable(id)), IfMatch.of(ifMatch));
        return entries.show(id);
    }

    @GET
    @Path("{id}/transitions")
    @Operation(
            operationId = "getWheelEntryTransitions",
            summary = "The states that an entry can come into now, and why it cannot come into the others")
    public Transitions transitions(@PathParam("id") UUID id) {
        return entries.transitions(id);
    }

    @POST
    @Path("{id}/transitions")
    @Operation(
            operationId = "transitionWheelEntry",
            summary = "Cancel an entry, for a year or for good, or take that back")
    public WheelEntryResponse move(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<TransitionWheelEntry> body) {
        entries.editable(id);
        entries.move(id, body.read(), IfMatch.of(ifMatch));
        return entries.show(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteWheelEntry",
            summary = "Delete an entry that no agenda ever had; others are cancelled")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        entries.editable(id);
        entries.delete(id, IfMatch.of(ifMatch));
    }
}
