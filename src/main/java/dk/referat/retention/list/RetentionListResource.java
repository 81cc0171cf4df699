package dk.referat.retention.list;

import dk.referat.http.Api;
import dk.referat.http.Body;
import dk.referat.http.Created;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.http.Streaming;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path(Api.V1 + "/retention-lists")
@Tag(name = "Retention")
class RetentionListResource {

    private final RetentionListService lists;
    private final Streaming streaming;

    RetentionListResource(RetentionListService lists, Streaming streaming) {
        this.lists = lists;
        this.streaming = streaming;
    }

    @GET
    @Operation(
            operationId = "listRetentionLists",
            summary = "What was due for the archive or for deletion, and what became of it, the newest first",
            description = "Lists of bodies that the caller administrates.")
    public Page<RetentionListResponse> list(@BeanParam RetentionListQuery query, @BeanParam PageRequest page) {
        return lists.list(query, page);
    }

    @POST
    @Operation(operationId = "drawUpRetentionList", summary = "List now what is due under a rule", description = """
                    The service does so by itself, too. A list has room for 500 things, the oldest first; a body has one \
                    list of a kind at a time. What is old enough but held back stands on it with the reasons.""")
    @APIResponseSchema(value = RetentionListResponse.class, responseCode = "201")
    public RestResponse<RetentionListResponse> draw(Body<CreateRetentionList> body, @Context UriInfo uri) {
        lists.checkMayDraw();
        RetentionListResponse drawn = lists.show(lists.draw(body.read()));
        return Created.at(uri, RetentionListService.path(drawn.id()), drawn);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getRetentionList", summary = "How far a list is, and how much of it is settled")
    public RetentionListResponse get(@PathParam("id") UUID id) {
        return lists.show(id);
    }

    @GET
    @Path("{id}/items")
    @Operation(
            operationId = "listRetentionItems",
            summary = "What is on a list, what holds it back, and what became of it",
            description = "Names things by their ids alone, also those that an administrator may not see.")
    public Page<RetentionItemResponse> items(
            @PathParam("id") UUID id,
            @QueryParam("outcome") @Parameter(description = "What became of it") @Nullable RetentionOutcome outcome,
            @BeanParam PageRequest page) {
        return lists.items(id, outcome, page);
    }

    @GET
    @Path("{id}/export")
    @Produces(Api.JSON_LINES)
    @Operation(
            operationId = "exportRetentionList",
            summary = "All that confirming a list deletes, for the archive",
            description = """
                    For administrators who also see what is closed; of a list that is EXPORTED. The schema is that of a \
                    line: the first says what the list is, then comes every row that goes, with its table's name as \
                    `type`, the last has the SHA-256 of all bytes before it. Without its last line an export was cut \
                    off. The list is confirmed by that hash; where it is another than the list's, something has changed \
                    meanwhile.""")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Api.JSON_LINES, schema = @Schema(implementation = RetentionLine.class)))
    public Response export(@PathParam("id") UUID id) {
        StreamingOutput lines = streaming.answer(lists.export(id)::writeTo);
        return Response.ok(lines, Api.JSON_LINES)
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("{id}/transitions")
    @Operation(
            operationId = "transitionRetentionList",
            summary = "Export a list, confirm that what is on it is deleted, or drop it",
            description = """
                    EXPORTED keeps the hash of everything as it is now; get the export then. CONFIRMED names the hash of \
                    that export and deletes what is on the list, in the background, one thing at a time, for good: but for \
                    `except`, and for what has changed since. Of approved minutes and what they decided tombstones stay. \
                    DROPPED leaves everything as it is.""")
    public RetentionListResponse move(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<TransitionRetentionList> body) {
        lists.show(id);
        lists.move(id, body.read(), IfMatch.of(ifMatch));
        return lists.show(id);
    }
}
