package dk.referat.redaction;

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

@Path(Api.V1 + "/meetings/{id}/redactions")
@Tag(name = "Redactions")
class RedactionResource {

    private final RedactionService redactions;

    RedactionResource(RedactionService redactions) {
        this.redactions = redactions;
    }

    @GET
    @Operation(
            operationId = "listRedactions",
            summary = "When text was taken out of a meeting, and why",
            description = "For administrators of the body.")
    public Page<RedactionResponse> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return redactions.list(id, page);
    }

    @POST
    @Operation(
            operationId = "redactMeeting",
            summary = "Take unlawful text out of a meeting and all that lies below it",
            description = """
                    For administrators of the body. Every occurrence becomes `[slettet]`: in the meeting, its items, \
                    decisions in all their editions, tasks, attachments, the source text, and every version of agenda \
                    and minutes, also where they are closed or approved. Upper and lower case count, breaks of lines do not; where the text begins or ends with \
                    a letter or digit, it is not found within longer words. A journal number that has the text in it is \
                    removed. There is no way back.""")
    @APIResponseSchema(value = RedactionResponse.class, responseCode = "201")
    public RestResponse<RedactionResponse> redact(
            @PathParam("id") UUID id, Body<CreateRedaction> body, @Context UriInfo uri) {
        redactions.requireRedactor(id);
        RedactionResponse redaction = redactions.redact(id, body.read());
        return Created.at(uri, Api.V1 + "/meetings/" + id + "/redactions/" + redaction.id(), redaction);
    }

    @GET
    @Path("{redaction}")
    @Operation(operationId = "getRedaction", summary = "When this text was taken out of a meeting, and why")
    public RedactionResponse get(@PathParam("id") UUID id, @PathParam("redaction") UUID redaction) {
        return redactions.show(id, redaction);
    }
}
