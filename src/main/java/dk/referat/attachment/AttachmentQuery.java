package dk.referat.attachment;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the list of attachments. */
public record AttachmentQuery(
        @QueryParam("documentNumber") @Parameter(description = "In any written form") @Nullable
        String documentNumber,

        @QueryParam("caseNumber") @Parameter(description = "In any written form") @Nullable
        String caseNumber,

        @QueryParam("body") @Parameter(description = "Code or id of the body") @Nullable
        String body) {}
