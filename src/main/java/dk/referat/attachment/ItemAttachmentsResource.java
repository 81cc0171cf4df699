package dk.referat.attachment;

import dk.referat.http.Api;
import dk.referat.http.Body;
import dk.referat.http.Created;
import dk.referat.http.Page;
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

@Path(Api.V1 + "/agenda-items/{id}/attachments")
@Tag(name = "Attachments")
class ItemAttachmentsResource {

    private final AttachmentService attachments;

    ItemAttachmentsResource(AttachmentService attachments) {
        this.attachments = attachments;
    }

    @GET
    @Operation(operationId = "listItemAttachments", summary = "The attachments of an item")
    public Page<AttachmentView> list(@PathParam("id") UUID id) {
        return Page.whole(attachments.ofItem(id));
    }

    @POST
    @Operation(operationId = "addItemAttachment", summary = "Attach a document to an item")
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201")
    public RestResponse<AttachmentView> add(
            @PathParam("id") UUID id, Body<UpdateAttachment> body, @Context UriInfo uri) {
        attachments.checkMayAttachTo(id);
        AttachmentView added =
                attachments.show(attachments.attach(id, body.read()).id());
        return Created.at(uri, Api.V1 + "/attachments/" + added.id(), added);
    }
}
