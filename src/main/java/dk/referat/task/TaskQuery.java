package dk.referat.task;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the list of tasks. */
public record TaskQuery(
        @QueryParam("responsible")
        @Parameter(description = "Name, title, title and name, or external id of a responsible party; case aside")
        @Nullable
        String responsible,

        @QueryParam("state") @Parameter(description = "One of these states")
        List<TaskState> state,

        @QueryParam("overdue")
        @Parameter(description = "Tracked, pending and past the deadline (true), or not (false)")
        @Nullable
        Boolean overdue,

        @QueryParam("dueBefore") @Parameter(description = "Due before this day") @Nullable
        LocalDate dueBefore,

        @QueryParam("body") @Parameter(description = "Code or id of the body") @Nullable
        String body) {}
