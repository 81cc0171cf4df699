package dk.referat.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a request, so that its sender learns everything at once. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    public Violations add(Violation violation) {
        found.add(violation);
        return this;
    }

    public Violations addAll(List<Violation> violations) {
        found.addAll(violations);
        return this;
    }

    /** Without those that are known elsewhere. */
    public Violations except(List<Violation> known) {
        found.removeAll(known);
        return this;
    }

    public List<Violation> all() {
        return List.copyOf(found);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public int size() {
        return found.size();
    }

    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
    }
}
