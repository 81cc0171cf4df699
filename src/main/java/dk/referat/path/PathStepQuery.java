package dk.referat.path;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the list of path steps. What comes to ØK in June: {@code body=ØK&from=2026-06-01&to=2026-06-30}. */
public record PathStepQuery(
        @QueryParam("body") @Parameter(description = "Code or id of the body that treats the matter") @Nullable
        String body,

        @QueryParam("caseNumber")
        @Parameter(description = "Number of the case, of the step itself or of its item, in any written form")
        @Nullable
        String caseNumber,

        @QueryParam("from") @Parameter(description = "May happen on this day or later") @Nullable
        LocalDate from,

        @QueryParam("to") @Parameter(description = "May happen on this day or earlier") @Nullable
        LocalDate to,

        @QueryParam("state") @Parameter(description = "One of these states")
        List<PathState> state) {}
