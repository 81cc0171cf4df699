package dk.referat.overview;

import dk.referat.journal.JournalNumberKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision found, before it is read.
 *
 * @param kind with {@code via}: how it matched the number that was sought; both null where none was
 */
record DecisionHit(
        UUID id,
        UUID item,
        UUID meeting,
        LocalDate date,
        Instant modifiedAt,
        @Nullable JournalNumberKind kind,
        @Nullable MatchVia via,
        @Nullable UUID attachment) {}
