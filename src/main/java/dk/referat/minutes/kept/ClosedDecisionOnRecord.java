package dk.referat.minutes.kept;

import dk.referat.access.Access;
import dk.referat.decision.DecisionState;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What those who may not see a closed decision may know of it. */
public record ClosedDecisionOnRecord(
        UUID id,
        LocalDate date,
        @Size(max = 100_000) String publicText,
        Access access,
        @Nullable @Size(max = 500) String legalBasis,
        DecisionState state)
        implements DecisionOnRecordView {}
