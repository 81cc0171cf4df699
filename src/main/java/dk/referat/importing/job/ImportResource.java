package dk.referat.importing.job;

import dk.referat.http.Api;
import dk.referat.http.Created;
import dk.referat.http.Upload;
import dk.referat.idempotency.AnswersRepeats;
import dk.referat.idempotency.Repetition;
import dk.referat.importing.ImportOptions;
import dk.referat.importing.ImportReport;
import dk.referat.importing.ImportService;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Takes in one text while the sender waits, an archive of many afterwards. */
@Path(Api.V1 + "/imports")
@Tag(name = "Imports")
class ImportResource {

    private static final String PLAIN = "text/plain";
    private static final String MARKDOWN = "text/markdown";

    private final ImportService imports;
    private final ImportJobService jobs;
    private final Upload upload;
    private final Repetition repetition;

    ImportResource(ImportService imports, ImportJobService jobs, Upload upload, Repetition repetition) {
        this.imports = imports;
        this.jobs = jobs;
        this.upload = upload;
        this.repetition = repetition;
    }

    @POST
    @AnswersRepeats
    @Consumes({PLAIN, MARKDOWN, Upload.ZIP})
    @Operation(
            operationId = "importMinutes",
            summary = "Take in the text of minutes as a meeting with confirmed decisions",
            description = """
                    The same text again changes nothing and names the meeting it became. A ZIP archive of such texts, each \
                    a file of its own, is looked through and accepted or refused whole; its files are then taken in one by \
                    one, and the job says what became of each.""")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = PLAIN, schema = @Schema(implementation = String.class)),
                @Content(mediaType = MARKDOWN, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Upload.ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "Nothing was created: a dry run, or a text that was taken in before",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "201",
            description = "The minutes are in; Location is the meeting",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "202",
            description = "The archive is here, and its files will be taken in; Location is the job",
            content = @Content(schema = @Schema(implementation = ImportJobResponse.class)))
    public RestResponse<?> take(
            @BeanParam ImportOptions options, byte[] text, @Context HttpHeaders headers, @Context UriInfo uri) {
        boolean archive = MediaType.valueOf(Upload.ZIP).isCompatible(headers.getMediaType());
        return archive ? accept(options, uri) : report(imports.take(text, options), uri);
    }

    private RestResponse<ImportJobResponse> accept(ImportOptions options, UriInfo uri) {
        repetition.willAnswer(Status.ACCEPTED.getStatusCode());
        UUID job = jobs.start(options, upload.file());
        return ResponseBuilder.<ImportJobResponse>create(Status.ACCEPTED)
                .header(HttpHeaders.LOCATION, uri.getBaseUri().resolve(Api.V1 + "/import-jobs/" + job))
                .entity(jobs.show(job))
                .build();
    }

    private static RestResponse<ImportReport> report(ImportReport report, UriInfo uri) {
        return switch (report.outcome()) {
            case CREATED, ATTACHED -> Created.at(uri, Api.V1 + "/meetings/" + report.meeting(), report);
            case ALREADY_IMPORTED, NOTHING -> RestResponse.ok(report);
        };
    }
}
