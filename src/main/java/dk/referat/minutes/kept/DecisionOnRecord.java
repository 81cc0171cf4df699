package dk.referat.minutes.kept;

import dk.referat.access.Access;
import dk.referat.decision.DecisionState;
import dk.referat.decision.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a version has it.
 *
 * @param edition which of the decision's editions the version holds
 */
public record DecisionOnRecord(
        UUID id,
        LocalDate date,
        String text,
        @Nullable String publicText,
        List<Outcome> outcomes,
        Access access,
        @Nullable String legalBasis,
        DecisionState state,
        int edition)
        implements DecisionOnRecordView {}
