package dk.referat.importing;

import dk.referat.http.Api;
import dk.referat.http.Created;
import dk.referat.idempotency.AnswersRepeats;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path(Api.V1 + "/imports")
@Tag(name = "Imports")
class ImportResource {

    private static final String PLAIN = "text/plain";
    private static final String MARKDOWN = "text/markdown";

    private final ImportService imports;

    ImportResource(ImportService imports) {
        this.imports = imports;
    }

    @POST
    @AnswersRepeats
    @Consumes({PLAIN, MARKDOWN})
    @Operation(
            operationId = "importMinutes",
            summary = "Take in the text of minutes as a meeting with confirmed decisions",
            description = "The same text again changes nothing and names the meeting it became.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = PLAIN, schema = @Schema(implementation = String.class)),
                @Content(mediaType = MARKDOWN, schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "Nothing was created: a dry run, or a text that was taken in before",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "201",
            description = "The minutes are in; Location is the meeting",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public RestResponse<ImportReport> take(@BeanParam ImportOptions options, byte[] text, @Context UriInfo uri) {
        ImportReport report = imports.take(text, options);
        return switch (report.outcome()) {
            case CREATED, ATTACHED -> Created.at(uri, Api.V1 + "/meetings/" + report.meeting(), report);
            case ALREADY_IMPORTED, NOTHING -> RestResponse.ok(report);
        };
    }
}
