package dk.referat.planning.standing;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the list of standing items. */
public record StandingItemQuery(
        @QueryParam("body") @Parameter(description = "Code or id of the body") @Nullable
        String body) {}
