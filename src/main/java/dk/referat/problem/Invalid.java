package dk.referat.problem;

import java.util.List;

/** The request contradicts the contract; carries everything that is wrong with it. */
public final class Invalid extends Refusal {

    private final transient List<Violation> violations;

    public Invalid(List<Violation> violations) {
        super("invalid");
        this.violations = List.copyOf(violations);
    }

    public Invalid(Violation violation) {
        this(List.of(violation));
    }

    public List<Violation> violations() {
        return violations;
    }
}
