package dk.referat.external;

import com.fasterxml.jackson.databind.JsonNode;
import dk.referat.http.Api;
import dk.referat.http.Body;
import dk.referat.http.Created;
import dk.referat.http.binding.Binder;
import dk.referat.http.problem.Explanations;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path(Api.V1 + "/external/{system}")
@Tag(name = "Loads")
class ExternalResource {

    private static final String DONE = "What became of it; nothing was created, or it was a batch";
    private static final String CREATED = "It was created; Location is what it is here";
    private static final String MANNER = """
            With `id` the body is one thing, without it a batch of lines, each of which is loaded by itself and answered \
            by itself. A thing that its refs call so, by system, kind and id, is taken for what is meant. Members that a \
            line does not have stay as they are. The same line again changes nothing; a line that would change what was \
            edited here since the last load is a CONFLICT, unless overwrite is true.""";

    private final LoadService loads;
    private final MeetingLoader meetings;
    private final AgendaItemLoader items;
    private final AttachmentLoader attachments;
    private final Binder binder;
    private final Explanations explanations;

    ExternalResource(
            LoadService loads,
            MeetingLoader meetings,
            AgendaItemLoader items,
            AttachmentLoader attachments,
            Binder binder,
            Explanations explanations) {
        this.loads = loads;
        this.meetings = meetings;
        this.items = items;
        this.attachments = attachments;
        this.binder = binder;
        this.explanations = explanations;
    }

    @PUT
    @Path("meetings")
    @Operation(operationId = "loadMeetings", summary = "Load meetings by another system's ids", description = MANNER)
    @APIResponse(
            responseCode = "200",
            description = DONE,
            content = @Content(schema = @Schema(implementation = LoadAnswer.class)))
    @APIResponse(
            responseCode = "201",
            description = CREATED,
            content = @Content(schema = @Schema(implementation = LoadAnswer.class)))
    public RestResponse<LoadAnswer> loadMeetings(
            @PathParam("system") @Size(max = 100) String system,
            @BeanParam LoadOptions options,
            Body<MeetingLoad> body,
            @Context ContainerRequestContext request) {
        return load(meetings, system, options, body, request);
    }

    @PUT
    @Path("agenda-items")
    @Operation(operationId = "loadAgendaItems", summary = "Load items by another system's ids", description = MANNER)
    @APIResponse(
            responseCode = "200",
            description = DONE,
            content = @Content(schema = @Schema(implementation = LoadAnswer.class)))
    @APIResponse(
            responseCode = "201",
            description = CREATED,
            content = @Content(schema = @Schema(implementation = LoadAnswer.class)))
    public RestResponse<LoadAnswer> loadAgendaItems(
            @PathParam("system") @Size(max = 100) String system,
            @BeanParam LoadOptions options,
            Body<AgendaItemLoad> body,
            @Context ContainerRequestContext request) {
        return load(items, system, options, body, request);
    }

    @PUT
    @Path("attachments")
    @Operation(
            operationId = "loadAttachments",
            summary = "Load attachments by another system's ids",
            description = MANNER)
    @APIResponse(
            responseCode = "200",
            description = DONE,
            content = @Content(schema = @Schema(implementation = LoadAnswer.class)))
    @APIResponse(
            responseCode = "201",
            description = CREATED,
            content = @Content(schema = @Schema(implementation = LoadAnswer.class)))
    public RestResponse<LoadAnswer> loadAttachments(
            @PathParam("system") @Size(max = 100) String system,
            @BeanParam LoadOptions options,
            Body<AttachmentLoad> body,
            @Context ContainerRequestContext request) {
        return load(attachments, system, options, body, request);
    }

    private RestResponse<LoadAnswer> load(
            Loader<?, ?> loader, String system, LoadOptions options, Body<?> body, ContainerRequestContext request) {
        loads.checkMayLoad();
        JsonNode sent = body.tree();
        if (options.id() == null) {
            Batch batch = binder.read(sent, Batch.class);
            return RestResponse.ok(new LoadedLines(
                    options.isAtomic()
                            ? loads.all(loader, system, batch.lines(), options.overwrites())
                            : loads.each(
                                    loader,
                                    system,
                                    batch.lines(),
                                    options.overwrites(),
                                    failure -> explanations.of(failure, request))));
        }
        LoadedLine line = loads.one(loader, system, options.id(), sent, options.overwrites());
        String path = Api.V1 + "/" + loader.kind().collection() + "/" + line.resource();
        return line.result() == LoadResult.CREATED
                ? Created.at(request.getUriInfo(), path, line)
                : RestResponse.ok(line);
    }
}
