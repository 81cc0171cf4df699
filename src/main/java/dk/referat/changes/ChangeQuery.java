package dk.referat.changes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** From where in the feed, how much of it, and what it is limited to. */
public record ChangeQuery(
        @QueryParam(AFTER)
        @Parameter(
                description = "A cursor from a request with the same filters, or `now` for what is still to come; "
                        + "the oldest change there is comes first without it")
        @Nullable
        String after,

        @QueryParam("types") @Parameter(description = "Of these resources only")
        List<ResourceType> types,

        @QueryParam("body") @Parameter(description = "Code or id of the body") @Nullable
        String body,

        @QueryParam("limit")
        @Min(1)
        @Max(MOST)
        @Schema(defaultValue = "" + DEFAULT)
        @Parameter(description = "How many changes to answer at most")
        @Nullable
        Integer limit) {

    static final String AFTER = "after";
    static final int DEFAULT = 50;
    static final int MOST = 500;

    int atMost() {
        return limit == null ? DEFAULT : limit;
    }
}
