package dk.referat.canary;

import dk.referat.canary.Visitor.Place;
import java.util.List;

/**
 * A request that would change something.
 *
 * @param inOrder whether it would, if whoever may do it sent it
 * @param places of what it is about
 */
record Write(String operation, Request request, boolean inOrder, List<Place> places) {

    /** Whether the request must not get through: because of who sends it, or because of what it says. */
    boolean isRefused(Visitor visitor) {
        return !inOrder || places.stream().noneMatch(place -> Matrix.matrix().permits(operation, visitor, place));
    }
}
