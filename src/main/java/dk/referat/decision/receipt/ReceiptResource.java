package dk.referat.decision.receipt;

import dk.referat.http.Api;
import dk.referat.http.Body;
import dk.referat.http.Created;
import dk.referat.http.Page;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path(Api.V1 + "/decisions/{id}/receipts")
@Tag(name = "Decisions")
class ReceiptResource {

    private final ReceiptService receipts;

    ReceiptResource(ReceiptService receipts) {
        this.receipts = receipts;
    }

    @GET
    @Operation(operationId = "listReceipts", summary = "Which systems have filed which editions of a decision")
    public Page<ReceiptResponse> list(@PathParam("id") UUID id) {
        return Page.whole(receipts.of(id));
    }

    @PUT
    @Path("{system}")
    @Operation(
            operationId = "fileReceipt",
            summary = "Say that a system has filed an edition of a decision",
            description = """
                    There is one receipt for each edition, and one for the retraction; sent again it changes nothing. \
                    A decision leaves the list of what is uncollected with the receipt for its latest edition.""")
    @APIResponse(
            responseCode = "200",
            description = "There was a receipt for that edition",
            content = @Content(schema = @Schema(implementation = ReceiptResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "The first receipt for that edition",
            content = @Content(schema = @Schema(implementation = ReceiptResponse.class)))
    public RestResponse<ReceiptResponse> file(
            @PathParam("id") UUID id,
            @PathParam("system") @Size(max = 100) String system,
            Body<UpdateReceipt> body,
            @Context UriInfo uri) {
        receipts.checkMayFile(id);
        ReceiptService.Filed filed = receipts.file(id, system, body.read());
        return filed.created()
                ? Created.at(uri, Api.V1 + "/decisions/" + id + "/receipts", filed.receipt())
                : RestResponse.ok(filed.receipt());
    }
}
