package dk.referat.minutes.agenda;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version of an agenda without its items. */
record AgendaVersionSummary(
        int number,
        AgendaVersionKind kind,
        Instant publishedAt,
        @Nullable @Size(max = 2000) String comment) {

    static AgendaVersionSummary of(AgendaVersion version) {
        return new AgendaVersionSummary(version.number(), version.kind(), version.publishedAt(), version.comment());
    }
}
