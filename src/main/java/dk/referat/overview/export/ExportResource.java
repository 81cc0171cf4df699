package dk.referat.overview.export;

import dk.referat.export.ExportLine;
import dk.referat.http.Api;
import dk.referat.http.Streaming;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path(Api.V1 + "/export")
@Tag(name = "Operations")
class ExportResource {

    private final ExportService exports;
    private final Streaming streaming;

    ExportResource(ExportService exports, Streaming streaming) {
        this.exports = exports;
        this.streaming = streaming;
    }

    @GET
    @Produces(Api.JSON_LINES)
    @Operation(
            operationId = "exportAll",
            summary = "Everything that is kept, of one moment, a line for each thing",
            description = """
                    For administrators who also see what is closed, of every body or of the one that is asked for. The schema \
                    is that of a line: the first says what follows, the last how many lines there were and the SHA-256 of all \
                    between; an export without its last line was cut off. A thing's `data` are what the API answers for it. \
                    Keys, webhooks and the audit log are not in it. The audit log names the bodies that were exported.""")
    @APIResponse(
            responseCode = "200",
            description = "All of it, as it is written",
            content = @Content(mediaType = Api.JSON_LINES, schema = @Schema(implementation = ExportLine.class)))
    public RestResponse<StreamingOutput> export(
            @QueryParam("body") @Parameter(description = "Code or id of the only body") @Nullable String body) {
        ExportService.Order order = exports.order(body);
        return ResponseBuilder.ok(streaming.answer(out -> exports.write(order, out)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
