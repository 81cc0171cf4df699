package dk.referat.overview.extract;

import dk.referat.problem.Invalid;
import dk.referat.problem.Violation;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which decisions are extracted: those that a document or a case was laid before. */
public record ExtractQuery(
        @QueryParam("journalNumber")
        @Parameter(description = "Number of a document or case, in any written form; this or another number is needed")
        @Nullable
        String journalNumber,

        @QueryParam("documentNumber") @Parameter(description = "Number of a document, in any written form") @Nullable
        String documentNumber,

        @QueryParam("caseNumber") @Parameter(description = "Number of a case, in any written form") @Nullable
        String caseNumber,

        @QueryParam("system")
        @Parameter(description = "The system that the number belongs to, the configured one by default")
        @Nullable
        String system) {

    ExtractQuery requireNumber() {
        if (journalNumber == null && documentNumber == null && caseNumber == null) {
            throw new Invalid(Violation.ofParameter("journalNumber", "invalid.extract.number-missing"));
        }
        return this;
    }
}
