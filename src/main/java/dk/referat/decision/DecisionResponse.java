package dk.referat.decision;

import dk.referat.access.Access;
import dk.referat.access.Audience;
import dk.referat.access.Revision;
import dk.referat.journal.ExternalRef;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision's own fields. */
@Schema(name = "Decision")
public record DecisionResponse(
        UUID id,
        LocalDate date,
        int sequence,
        String text,
        @Nullable String publicText,
        List<Outcome> outcomes,
        Access access,
        @Nullable String legalBasis,
        DecisionState state,
        @Nullable String stateReason,
        @Nullable String stateComment,
        int edition,
        List<ExternalRef> refs,
        long version,
        Instant modifiedAt,
        @Size(max = 100) String etag)
        implements DecisionView {

    static DecisionResponse from(Decision decision, Audience viewer) {
        Revision revision = decision.visibility().revisionFor(viewer);
        return new DecisionResponse(
                decision.id(),
                decision.date(),
                decision.sequenceFor(viewer),
                decision.text(),
                decision.publicText(),
                decision.outcomes(),
                decision.access(),
                decision.legalBasis(),
                decision.state(),
                decision.stateNote().stateReason(),
                decision.stateNote().stateComment(),
                decision.edition(),
                decision.refs(),
                revision.version(),
                revision.modifiedAt(),
                revision.etag());
    }
}
