package dk.referat.overview.hints;

import dk.referat.http.Api;
import dk.referat.http.Page;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(Api.V1 + "/meetings/{id}/review")
@Tag(name = "Meetings")
class ReviewResource {

    private final ReviewService reviews;

    ReviewResource(ReviewService reviews) {
        this.reviews = reviews;
    }

    @GET
    @Operation(
            operationId = "reviewMeeting",
            summary = "Where plan and outcome of a meeting differ",
            description = "For its secretaries, before the minutes are approved; at most 500.")
    public Page<Finding> review(@PathParam("id") UUID meeting) {
        return reviews.of(meeting);
    }
}
