package dk.referat.importing.job;

import dk.referat.http.Api;
import dk.referat.http.Body;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path(Api.V1 + "/import-jobs")
@Tag(name = "Imports")
class ImportJobResource {

    private final ImportJobService jobs;

    ImportJobResource(ImportJobService jobs) {
        this.jobs = jobs;
    }

    @GET
    @Operation(
            operationId = "listImportJobs",
            summary = "Archives that are or were taken in, the newest first",
            description = "Those for bodies whose minutes the caller may take in.")
    public Page<ImportJobResponse> list(@BeanParam ImportJobQuery query, @BeanParam PageRequest page) {
        return jobs.list(query, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getImportJob", summary = "How far the taking in of an archive is")
    public ImportJobResponse get(@PathParam("id") UUID id) {
        return jobs.show(id);
    }

    @GET
    @Path("{id}/files")
    @Operation(
            operationId = "listImportFiles",
            summary = "What became of each file of an archive, in the archive's order")
    public Page<ImportFileResponse> files(
            @PathParam("id") UUID id,
            @QueryParam("outcome") @Parameter(description = "One of these outcomes") List<ImportFileOutcome> outcome,
            @BeanParam PageRequest page,
            @Context HttpHeaders headers) {
        return jobs.files(id, outcome, page, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    @POST
    @Path("{id}/transitions")
    @Operation(operationId = "transitionImportJob", summary = "Cancel the rest of an archive", description = """
                    The file in hand is finished first; what was taken in stays. The entity tag moves with every file: \
                    `If-Match: *` cancels a job however far it is.""")
    public ImportJobResponse move(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<TransitionImportJob> body) {
        jobs.show(id);
        jobs.move(id, body.read(), IfMatch.of(ifMatch));
        return jobs.show(id);
    }
}
