package dk.referat.attachment;

import dk.referat.access.Role;
import dk.referat.http.Api;
import dk.referat.http.Body;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import jakarta.ws.rs.BeanParam;
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

@Path(Api.V1 + "/attachments")
@Tag(name = "Attachments")
class AttachmentResource {

    private final AttachmentService attachments;

    AttachmentResource(AttachmentService attachments) {
        this.attachments = attachments;
    }

    @GET
    @Operation(operationId = "listAttachments", summary = "Attachments, the newest first")
    public Page<AttachmentView> list(@BeanParam AttachmentQuery query, @BeanParam PageRequest page) {
        return attachments.list(query, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAttachment", summary = "An attachment")
    public AttachmentView get(@PathParam("id") UUID id) {
        return attachments.show(id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceAttachment", summary = "Replace what may change of an attachment")
    public AttachmentView replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<UpdateAttachment> body) {
        attachments.change(id, body.replace(attachments.editable(id, Role.CASE_SYSTEM)), IfMatch.of(ifMatch));
        return attachments.show(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(Api.MERGE_PATCH)
    @Operation(operationId = "patchAttachment", summary = "Change some of an attachment")
    public AttachmentView patch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<UpdateAttachment> body) {
        attachments.change(id, body.merge(attachments.editable(id, Role.CASE_SYSTEM)), IfMatch.of(ifMatch));
        return attachments.show(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteAttachment", summary = "Delete an attachment")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        attachments.editable(id);
        attachments.delete(id, IfMatch.of(ifMatch));
    }
}
