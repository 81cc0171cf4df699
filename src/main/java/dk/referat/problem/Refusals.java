package dk.referat.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in the way of something, from all who know of something. Told as it is, or thrown. */
public final class Refusals {

    private final List<Refusal> found = new ArrayList<>();

    public static Refusals of(Optional<Refusal> only) {
        Refusals refusals = new Refusals();
        only.ifPresent(refusals::add);
        return refusals;
    }

    public void add(Refusal refusal) {
        found.add(refusal);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Refusal> all() {
        return List.copyOf(found);
    }

    /** Throws the first. */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw found.get(0);
        }
    }
}
