package dk.referat.minutes.agenda;

import dk.referat.http.Api;
import dk.referat.http.Body;
import dk.referat.http.Created;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path(Api.V1 + "/meetings/{id}/agenda-versions")
@Tag(name = "Agenda versions")
class AgendaVersionResource {

    private final AgendaVersionService versions;

    AgendaVersionResource(AgendaVersionService versions) {
        this.versions = versions;
    }

    @GET
    @Operation(
            operationId = "listAgendaVersions",
            summary = "When the agenda of a meeting was sent out, the first first")
    public Page<AgendaVersionSummary> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return versions.list(id, page);
    }

    @POST
    @Operation(operationId = "publishAgendaVersion", summary = "Send out a supplementary agenda", description = """
                    Keeps the agenda as it is now. Needs the ETag of the meeting, as its transitions do. Refused before the \
                    agenda is published, after the meeting was held, and while nothing has changed since the last version.""")
    @APIResponseSchema(value = AgendaVersionResponse.class, responseCode = "201")
    public RestResponse<AgendaVersionResponse> publish(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<CreateAgendaVersion> body,
            @Context UriInfo uri) {
        versions.checkMayPublish(id);
        int number = versions.publish(id, body.read(), IfMatch.of(ifMatch));
        return Created.at(uri, Api.V1 + "/meetings/" + id + "/agenda-versions/" + number, versions.show(id, number));
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "getAgendaVersion", summary = "An agenda as it was sent out")
    public AgendaVersionResponse get(@PathParam("id") UUID id, @PathParam("number") int number) {
        return versions.show(id, number);
    }

    @GET
    @Path("{number}/differences")
    @Operation(
            operationId = "compareAgendaVersion",
            summary = "What a version of an agenda changed",
            description = "Compared with the version before, unless another is named. All of a first version is added.")
    public AgendaDifferences differences(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @QueryParam("from") @Min(1) @Parameter(description = "The number of the version to compare with") @Nullable
                    Integer from) {
        return versions.differences(id, number, from);
    }
}
