package dk.referat.planning.backlog;

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

@Path(Api.V1 + "/backlog-entries")
@Tag(name = "Planning")
class BacklogResource {

    private final BacklogService backlog;

    BacklogResource(BacklogService backlog) {
        this.backlog = backlog;
    }

    @GET
    @Operation(operationId = "listBacklogEntries", summary = "Matters that wait or waited, in the order they came")
    public Page<BacklogEntryResponse> list(@BeanParam BacklogQuery query, @BeanParam PageRequest page) {
        return backlog.list(query, page);
    }

    @POST
    @Operation(operationId = "createBacklogEntry", summary = "Put a matter on the backlog")
    @APIResponseSchema(value = BacklogEntryResponse.class, responseCode = "201")
    public RestResponse<BacklogEntryResponse> create(Body<CreateBacklogEntry> body, @Context UriInfo uri) {
        backlog.checkMayCreate();
        BacklogEntryResponse created = backlog.show(backlog.create(body.read()));
        return Created.at(uri, Api.V1 + "/backlog-entries/" + created.id(), created);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getBacklogEntry", summary = "A matter on the backlog")
    public BacklogEntryResponse get(@PathParam("id") UUID id) {
        return backlog.show(id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceBacklogEntry", summary = "Replace what may change of an entry")
    public BacklogEntryResponse replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<UpdateBacklogEntry> body) {
        backlog.change(id, body.replace(backlog.editable(id)), IfMatch.of(ifMatch));
        return backlog.show(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(Api.MERGE_PATCH)
    @Operation(operationId = "patchBacklogEntry", summary = "Change some of an entry")
    public BacklogEntryResponse patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<UpdateBacklogEntry> body) {
        backlog.change(id, body.merge(backlog.editable(id)), IfMatch.of(ifMatch));
        return backlog.show(id);
    }

    @GET
    @Path("{id}/transitions")
    @Operation(
            operationId = "getBacklogEntryTransitions",
            summary = "The states that an entry can come into now, and why it cannot come into the others")
    public Transitions transitions(@PathParam("id") UUID id) {
        return backlog.transitions(id);
    }

    @POST
    @Path("{id}/transitions")
    @Operation(operationId = "transitionBacklogEntry", summary = "Move an entry to its next state")
    public BacklogEntryResponse move(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<TransitionBacklogEntry> body) {
        backlog.editable(id);
        backlog.move(id, body.read(), IfMatch.of(ifMatch));
        return backlog.show(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteBacklogEntry",
            summary = "Delete an open entry that somebody entered or an import brought; others are dropped")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        backlog.editable(id);
        backlog.delete(id, IfMatch.of(ifMatch));
    }
}
