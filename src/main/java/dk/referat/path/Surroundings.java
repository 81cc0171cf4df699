package dk.referat.path;

import static java.util.Objects.requireNonNull;

import dk.referat.body.BodyReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the caller sees of what steps lie in.
 *
 * @param steps all of the same matters, in their order
 * @param meetings the days of the meetings they are linked to
 */
record Surroundings(List<PathStep> steps, Map<UUID, BodyReference> bodies, Map<UUID, LocalDate> meetings) {

    String planner(PathStep step) {
        return requireNonNull(bodies.get(step.bodyId())).code();
    }

    @Nullable
    String body(PathStep step) {
        BodyReference body =
                step.stage().body() == null ? null : bodies.get(step.stage().body());
        return body == null ? null : body.code();
    }

    @Nullable
    UUID meeting(PathStep step) {
        return meetingOn(step) == null ? null : step.stage().meeting();
    }

    int position(PathStep step) {
        return path(step).indexOf(step) + 1;
    }

    List<PathWarning> warnings(PathStep step) {
        return PathWarning.of(step, path(step), meetingOn(step), body(step) != null);
    }

    private @Nullable LocalDate meetingOn(PathStep step) {
        return step.stage().meeting() == null ? null : meetings.get(step.stage().meeting());
    }

    private List<PathStep> path(PathStep step) {
        return steps.stream().filter(step::sharesPathWith).toList();
    }
}
