package dk.referat.overview.extract;

import dk.referat.http.Api;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(Api.V1 + "/extracts")
@Tag(name = "Decisions")
class ExtractResource {

    private final ExtractReader reader;

    ExtractResource(ExtractReader reader) {
        this.reader = reader;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(
            operationId = "listExtracts",
            summary = "What was decided on a case or document, each decision with its item and meeting, ready to file",
            description = """
                    Confirmed decisions, the nearest match first, then the newest. With `Accept: text/html` they are a \
                    document in Danish, to read, print and keep.""")
    public Page<Extract> list(@BeanParam ExtractQuery query, @BeanParam PageRequest page) {
        return reader.read(query.requireNumber(), page);
    }
}
