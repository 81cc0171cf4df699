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

        @QueryParam("mine")
        @Parameter(
                description =
                        "A responsible party's refs name the caller (PERSON), the caller's unit or group (UNIT), or either (ANY)")
        @Nullable
        Mine mine,

        @QueryParam("dueBefore") @Parameter(description = "Due before this day") @Nullable
        LocalDate dueBefore,

        @QueryParam("dueFrom") @Parameter(description = "First day it is due") @Nullable
        LocalDate dueFrom,

        @QueryParam("dueTo") @Parameter(description = "Last day it is due") @Nullable
        LocalDate dueTo,

        @QueryParam("deadlineBody")
        @Parameter(
                description = "Due at a meeting of the body with this code, whether it exists yet or not; case aside")
        @Nullable
        String deadlineBody,

        @QueryParam("deadlineDate")
        @Parameter(description = "Due at a meeting on this day, whether it exists yet or not")
        @Nullable
        LocalDate deadlineDate,

        @QueryParam("body") @Parameter(description = "Code or id of the body") @Nullable
        String body) {}
