package dk.referat.meeting;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the list of meetings. Days are local; both ends are included. */
public record MeetingQuery(
        @QueryParam("body") @Parameter(description = "Code or id of the body") @Nullable
        String body,

        @QueryParam("from") @Parameter(description = "First day") @Nullable
        LocalDate from,

        @QueryParam("to") @Parameter(description = "Last day") @Nullable
        LocalDate to,

        @QueryParam("state") @Parameter(description = "One of these states")
        List<MeetingState> state) {}
