package dk.referat.overview.timeline;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

public record TimelineQuery(
        @QueryParam("caseNumber")
        @Parameter(description = "Number of the case, in any written form", required = true)
        @Nullable
        String caseNumber,

        @QueryParam("system")
        @Parameter(description = "The system that the number belongs to, the configured one by default")
        @Nullable
        String system) {}
