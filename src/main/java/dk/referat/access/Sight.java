package dk.referat.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a caller may see: the audience they are of for every body, and the bodies for which it is a higher one.
 *
 * @param internal ids of bodies for which it is INTERNAL
 * @param closed ids of bodies for which it is CLOSED
 */
public record Sight(Audience everywhere, Set<UUID> internal, Set<UUID> closed) {

    static Sight of(List<Grant> grants) {
        Audience everywhere = grants.stream()
                .filter(grant -> grant.body() == null)
                .map(grant -> grant.role().audience())
                .reduce(Audience.PUBLIC, Audience::higher);
        return new Sight(
                everywhere, bodies(grants, Audience.INTERNAL, everywhere), bodies(grants, Audience.CLOSED, everywhere));
    }

    private static Set<UUID> bodies(List<Grant> grants, Audience audience, Audience everywhere) {
        return grants.stream()
                .filter(grant -> grant.body() != null && grant.role().audience() == audience && audience != everywhere)
                .map(Grant::body)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the caller is of the same audience for every body. */
    public boolean isUniform() {
        return everywhere == Audience.CLOSED || internal.isEmpty() && closed.isEmpty();
    }

    public Audience of(UUID body) {
        Audience own =
                closed.contains(body) ? Audience.CLOSED : internal.contains(body) ? Audience.INTERNAL : Audience.PUBLIC;
        return everywhere.higher(own);
    }
}
