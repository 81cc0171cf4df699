package dk.referat.overview.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry found, before it is read. */
record TimelinePlace(LocalDate day, TimelineKind kind, UUID id) {

    /** Where things stand in the order by time of which nobody knows the time. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @Nullable
    LocalDate date() {
        return day.equals(NEVER) ? null : day;
    }

    List<String> key() {
        return List.of(day.toString(), String.valueOf(kind.ordinal()), id.toString());
    }
}
