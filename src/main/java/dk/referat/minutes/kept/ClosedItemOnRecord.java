package dk.referat.minutes.kept;

import dk.referat.access.Access;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What those who may not see a closed item may know of it, and of its decisions. */
public record ClosedItemOnRecord(
        UUID id,
        @Nullable Integer number,
        @Size(max = 2000) String title,
        Access access,
        @Nullable @Size(max = 500) String legalBasis,
        List<DecisionOnRecordView> decisions)
        implements ItemOnRecordView {}
