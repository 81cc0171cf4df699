package dk.referat.overview;

import dk.referat.decision.DecisionState;
import dk.referat.decision.Outcome;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the list of decisions. Days are local; both ends are included. */
public record DecisionQuery(
        @QueryParam("journalNumber")
        @Parameter(description = "Number of a document or case, in any written form")
        @Nullable
        String journalNumber,

        @QueryParam("documentNumber") @Parameter(description = "Number of a document, in any written form") @Nullable
        String documentNumber,

        @QueryParam("caseNumber") @Parameter(description = "Number of a case, in any written form") @Nullable
        String caseNumber,

        @QueryParam("system")
        @Parameter(description = "The system that the number belongs to, the configured one by default")
        @Nullable
        String system,

        @QueryParam("body") @Parameter(description = "Code or id of the body") @Nullable
        String body,

        @QueryParam("outcome") @Parameter(description = "Has one of these outcomes")
        List<Outcome> outcome,

        @QueryParam("state") @Parameter(description = "One of these states")
        List<DecisionState> state,

        @QueryParam("decidedFrom") @Parameter(description = "First day") @Nullable
        LocalDate decidedFrom,

        @QueryParam("decidedTo") @Parameter(description = "Last day") @Nullable
        LocalDate decidedTo,

        @QueryParam("modifiedSince")
        @Parameter(description = "Changed at or after this time; the answer's asOf is what to send next time")
        @Nullable
        Instant modifiedSince,

        @QueryParam("uncollectedBy")
        @Parameter(
                description = "What this system has no receipt for: confirmed decisions whose latest edition it has not"
                        + " filed, and retractions of what it has filed. For secretaries and case-management systems,"
                        + " of the bodies that they are that for")
        @Nullable
        String uncollectedBy) {

    static DecisionQuery inStates(List<DecisionState> states) {
        return new DecisionQuery(null, null, null, null, null, List.of(), states, null, null, null, null);
    }

    /** What was decided on a number, of which one is given. */
    public static DecisionQuery confirmedOn(
            @Nullable String journalNumber,
            @Nullable String documentNumber,
            @Nullable String caseNumber,
            @Nullable String system) {
        return new DecisionQuery(
                journalNumber,
                documentNumber,
                caseNumber,
                system,
                null,
                List.of(),
                List.of(DecisionState.CONFIRMED),
                null,
                null,
                null,
                null);
    }

    DecisionQuery withState(DecisionState only) {
        return new DecisionQuery(
                journalNumber,
                documentNumber,
                caseNumber,
                system,
                body,
                outcome,
                List.of(only),
                decidedFrom,
                decidedTo,
                modifiedSince,
                uncollectedBy);
    }
}
