package dk.referat.planning.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A meeting whose agenda has taken a line from a source. */
public record Taken(UUID source, LocalDate date, boolean cancelled) {

    /** The days of the meetings that took a line from this source and are not cancelled. */
    public static Set<LocalDate> heldOf(UUID source, List<Taken> taken) {
        return days(source, taken.stream().filter(one -> !one.cancelled).toList());
    }

    public static Set<LocalDate> days(UUID source, List<Taken> taken) {
        return taken.stream()
                .filter(one -> one.source.equals(source))
                .map(Taken::date)
                .collect(Collectors.toUnmodifiableSet());
    }
}
