package dk.referat.overview.timeline;

import dk.referat.http.Api;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(Api.V1 + "/timeline")
@Tag(name = "Path steps")
class TimelineResource {

    private final TimelineReader reader;

    TimelineResource(TimelineReader reader) {
        this.reader = reader;
    }

    @GET
    @Operation(
            operationId = "getTimeline",
            summary = "All that every body decided, treated and plans on one case, the oldest first")
    public Page<TimelineEntry> read(@BeanParam TimelineQuery query, @BeanParam PageRequest page) {
        return reader.read(query, page);
    }
}
