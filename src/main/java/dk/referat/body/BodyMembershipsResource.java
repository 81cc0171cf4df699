package dk.referat.body;

import dk.referat.http.Api;
import dk.referat.http.Created;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path(Api.V1 + "/bodies/{code}/memberships")
@Tag(name = "Bodies")
class BodyMembershipsResource {

    private final MembershipService memberships;
    private final BodyService bodies;

    BodyMembershipsResource(MembershipService memberships, BodyService bodies) {
        this.memberships = memberships;
        this.bodies = bodies;
    }

    @GET
    @Operation(operationId = "listMemberships", summary = "Who is or was a member of a body")
    public Page<MembershipResponse> list(
            @PathParam("code") String body,
            @QueryParam("on") @Parameter(description = "Only members on this day") @Nullable LocalDate on,
            @BeanParam PageRequest page) {
        return memberships.list(body, on, page);
    }

    @POST
    @Operation(operationId = "appointMember", summary = "Make somebody a member of a body")
    @APIResponseSchema(value = MembershipResponse.class, responseCode = "201")
    public RestResponse<MembershipResponse> appoint(
            @PathParam("code") String codeOrId, dk.referat.http.Body<UpdateMembership> body, @Context UriInfo uri) {
        bodies.editable(codeOrId);
        UUID id = memberships.appoint(codeOrId, body.read());
        return Created.at(uri, Api.V1 + "/memberships/" + id, memberships.show(id));
    }
}
