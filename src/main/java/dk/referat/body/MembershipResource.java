package dk.referat.body;

import dk.referat.http.Api;
import dk.referat.http.IfMatch;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path(Api.V1 + "/memberships")
@Tag(name = "Bodies")
class MembershipResource {

    private final MembershipService memberships;

    MembershipResource(MembershipService memberships) {
        this.memberships = memberships;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getMembership", summary = "A membership")
    public MembershipResponse get(@PathParam("id") UUID id) {
        return memberships.show(id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceMembership", summary = "Replace what may change of a membership")
    public MembershipResponse replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            dk.referat.http.Body<UpdateMembership> body) {
        memberships.change(id, body.replace(memberships.editable(id)), IfMatch.of(ifMatch));
        return memberships.show(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(Api.MERGE_PATCH)
    @Operation(operationId = "patchMembership", summary = "Change some of a membership")
    public MembershipResponse patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            dk.referat.http.Body<UpdateMembership> body) {
        memberships.change(id, body.merge(memberships.editable(id)), IfMatch.of(ifMatch));
        return memberships.show(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteMembership",
            summary = "Delete a membership that never was; one that is over gets a last day")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        memberships.editable(id);
        memberships.delete(id, IfMatch.of(ifMatch));
    }
}
