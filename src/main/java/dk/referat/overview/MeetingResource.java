package dk.referat.overview;

import dk.referat.access.Role;
import dk.referat.http.Api;
import dk.referat.http.Body;
import dk.referat.http.Created;
import dk.referat.http.IfMatch;
import dk.referat.http.IfNoneMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.meeting.CreateMeeting;
import dk.referat.meeting.MeetingQuery;
import dk.referat.meeting.MeetingResponse;
import dk.referat.meeting.MeetingService;
import dk.referat.meeting.TransitionMeeting;
import dk.referat.meeting.UpdateMeeting;
import dk.referat.state.StepResponse;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path(Api.V1 + "/meetings")
@Tag(name = "Meetings")
class MeetingResource {

    private final MeetingService meetings;
    private final MeetingReader reader;
    private final BuiltMeetings built;

    MeetingResource(MeetingService meetings, MeetingReader reader, BuiltMeetings built) {
        this.meetings = meetings;
        this.reader = reader;
        this.built = built;
    }

    @GET
    @Operation(operationId = "listMeetings", summary = "Meetings without their agendas, the newest first")
    public Page<MeetingResponse> list(@BeanParam MeetingQuery query, @BeanParam PageRequest page) {
        return meetings.list(query, page);
    }

    @POST
    @Operation(operationId = "scheduleMeeting", summary = "Schedule a meeting")
    @APIResponseSchema(value = WholeMeeting.class, responseCode = "201")
    public RestResponse<WholeMeeting> schedule(Body<CreateMeeting> body, @Context UriInfo uri) {
        meetings.checkMaySchedule();
        UUID id = meetings.schedule(body.read()).id();
        return Created.at(uri, Api.V1 + "/meetings/" + id, reader.read(id));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getMeeting",
            summary = "A meeting with its whole agenda, decisions, tasks and attachments")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = WholeMeeting.class)))
    public RestResponse<?> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        // Any type: what is kept back at the end is another one.
        return RestResponse.ok(built.get(id, new IfNoneMatch(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceMeeting", summary = "Replace what may change of a meeting itself")
    public WholeMeeting replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<UpdateMeeting> body) {
        meetings.change(id, body.replace(reader.editable(id, Role.CASE_SYSTEM)), IfMatch.of(ifMatch));
        return reader.read(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(Api.MERGE_PATCH)
    @Operation(operationId = "patchMeeting", summary = "Change some of a meeting itself")
    public WholeMeeting patch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<UpdateMeeting> body) {
        meetings.change(id, body.merge(reader.editable(id, Role.CASE_SYSTEM)), IfMatch.of(ifMatch));
        return reader.read(id);
    }

    @GET
    @Path("{id}/transitions")
    @Operation(
            operationId = "getMeetingTransitions",
            summary = "The states that a meeting can come into now, and why it cannot come into the others")
    public Transitions transitions(@PathParam("id") UUID id) {
        return meetings.transitions(id);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "getMeetingHistory", summary = "The steps that a meeting took, the oldest first")
    public Page<StepResponse> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return meetings.history(id, page);
    }

    @POST
    @Path("{id}/transitions")
    @Operation(operationId = "transitionMeeting", summary = "Move a meeting to its next state")
    public WholeMeeting move(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<TransitionMeeting> body) {
        meetings.editable(id);
        meetings.move(id, body.read(), IfMatch.of(ifMatch));
        return reader.read(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteMeeting", summary = "Delete a meeting whose agenda was never published")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        meetings.editable(id);
        meetings.delete(id, IfMatch.of(ifMatch));
    }
}
