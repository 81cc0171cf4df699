package dk.referat.problem;

/** A request whose members constrain each other; asked once they are each right. */
public interface Checked {

    void check(Violations violations);
}
