package dk.referat.minutes.approval;

import dk.referat.http.Api;
import dk.referat.http.Body;
import dk.referat.http.Created;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path(Api.V1 + "/meetings/{id}/minutes-approvals")
@Tag(name = "Minutes")
class ApprovalResource {

    private final ApprovalService approvals;

    ApprovalResource(ApprovalService approvals) {
        this.approvals = approvals;
    }

    @GET
    @Operation(
            operationId = "listMinutesApprovals",
            summary = "What members said to the minutes of a meeting",
            description = """
                    For employees; who said it and with which words, for those who see what is closed. What was said to \
                    words that have changed since stays here and does not count.""")
    public Page<ApprovalView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return approvals.list(id, page);
    }

    @POST
    @Operation(
            operationId = "approveMinutes",
            summary = "Say on a member's behalf that the minutes are right, or that the member dissents",
            description = """
                    While the minutes are a draft. By the member, whom the attendance of the meeting refers to as the caller's \
                    credentials do, or by a secretary. It counts for the words whose content hash it names, and those must be \
                    what the caller sees now.""")
    @APIResponseSchema(value = ApprovalView.class, responseCode = "201")
    public RestResponse<ApprovalView> record(
            @PathParam("id") UUID id, Body<CreateMinutesApproval> body, @Context UriInfo uri) {
        approvals.checkMaySpeak(id);
        UUID approval = approvals.record(id, body.read());
        return Created.at(
                uri, Api.V1 + "/meetings/" + id + "/minutes-approvals/" + approval, approvals.show(id, approval));
    }

    @GET
    @Path("{approval}")
    @Operation(operationId = "getMinutesApproval", summary = "What a member said to the minutes of a meeting")
    public ApprovalView get(@PathParam("id") UUID id, @PathParam("approval") UUID approval) {
        return approvals.show(id, approval);
    }
}
