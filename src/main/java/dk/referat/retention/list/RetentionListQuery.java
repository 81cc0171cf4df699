package dk.referat.retention.list;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of lists. */
public record RetentionListQuery(
        @QueryParam("body") @Parameter(description = "Code or id of the body") @Nullable
        String body,

        @QueryParam("state") @Parameter(description = "One of these states")
        List<RetentionListState> state) {}
