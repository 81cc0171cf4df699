package dk.referat.planning.wheel;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the annual wheel. */
public record WheelQuery(
        @QueryParam("body") @Parameter(description = "Code or id of the body") @Nullable
        String body) {}
