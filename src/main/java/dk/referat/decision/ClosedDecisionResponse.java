package dk.referat.decision;

import static java.util.Objects.requireNonNull;

import dk.referat.access.Access;
import dk.referat.access.Audience;
import dk.referat.access.Revision;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What those who may not see a closed decision may know of it. */
@Schema(name = "ClosedDecision")
public record ClosedDecisionResponse(
        UUID id,
        LocalDate date,
        int sequence,
        @Size(max = 100_000) String publicText,
        Access access,
        @Nullable @Size(max = 500) String legalBasis,
        DecisionState state,
        long version,
        Instant modifiedAt,
        @Size(max = 100) String etag)
        implements DecisionView {

    static ClosedDecisionResponse from(Decision decision, Audience viewer) {
        Revision revision = decision.visibility().revisionFor(viewer);
        return new ClosedDecisionResponse(
                decision.id(),
                decision.date(),
                decision.sequenceFor(viewer),
                requireNonNull(decision.publicText()),
                Access.CLOSED,
                decision.legalBasis(),
                decision.state(),
                revision.version(),
                revision.modifiedAt(),
                revision.etag());
    }
}
