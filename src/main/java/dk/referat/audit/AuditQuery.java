package dk.referat.audit;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the list of audit entries. */
record AuditQuery(
        @QueryParam("caller") @Parameter(description = "Who did it, exactly as entries say") @Nullable
        String caller,

        @QueryParam("resource") @Parameter(description = "What kind of thing was written, as `agenda-item`") @Nullable
        String resource,

        @QueryParam("resourceId")
        @Parameter(description = "Which thing was written, or shown where it is closed")
        @Nullable
        UUID resourceId,

        @QueryParam("action") @Parameter(description = "One of these actions")
        List<AuditAction> action,

        @QueryParam("from") @Parameter(description = "First day") @Nullable
        LocalDate from,

        @QueryParam("to") @Parameter(description = "Last day") @Nullable
        LocalDate to) {}
