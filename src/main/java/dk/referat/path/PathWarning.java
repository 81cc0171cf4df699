package dk.referat.path;

import static dk.referat.path.PathWarningKind.HEARING_AFTER_FINAL;
import static dk.referat.path.PathWarningKind.MEETING_NOT_IN_PERIOD;
import static dk.referat.path.PathWarningKind.NO_MEETING_PLANNED;
import static dk.referat.path.PathWarningKind.OUT_OF_ORDER;

import dk.referat.agenda.PathRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a plan contradicts itself, as far as the caller sees it.
 *
 * @param step the other step that it contradicts; null where it is none
 */
public record PathWarning(PathWarningKind kind, @Nullable UUID step) {

    /**
     * @param path all steps of the matter that the caller sees, in their order
     * @param meetingOn the day of the meeting; null where the caller knows of none
     * @param bodyKnown whether the caller knows of a body
     */
    static List<PathWarning> of(PathStep step, List<PathStep> path, @Nullable LocalDate meetingOn, boolean bodyKnown) {
        if (!step.state().counts()) {
            return List.of();
        }
        List<PathWarning> warnings = new ArrayList<>();
        List<PathStep> counting =
                path.stream().filter(other -> other.state().counts()).toList();
        int place = counting.indexOf(step);
        finalBefore(step, counting, place)
                .ifPresent(last -> warnings.add(new PathWarning(HEARING_AFTER_FINAL, last.id())));
        counting.subList(0, place).stream()
                .filter(step::isPlannedBefore)
                .findFirst()
                .ifPresent(earlier -> warnings.add(new PathWarning(OUT_OF_ORDER, earlier.id())));
        if (meetingOn != null && !step.isPlannedFor(meetingOn)) {
            warnings.add(new PathWarning(MEETING_NOT_IN_PERIOD, null));
        }
        if (meetingOn == null && bodyKnown && step.state() == PathState.PLANNED) {
            warnings.add(new PathWarning(NO_MEETING_PLANNED, null));
        }
        return warnings;
    }

    /** Dates tell what comes first; where they do not, the order does. */
    private static Optional<PathStep> finalBefore(PathStep step, List<PathStep> path, int place) {
        if (step.role() != PathRole.HEARING) {
            return Optional.empty();
        }
        return path.stream()
                .filter(other -> other.role() == PathRole.FINAL)
                .filter(last -> last.isPlannedBefore(step) || path.indexOf(last) < place && !step.isPlannedBefore(last))
                .findFirst();
    }
}
