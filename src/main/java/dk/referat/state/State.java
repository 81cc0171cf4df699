package dk.referat.state;

/** One of the states that a kind of thing can be in; a closed set. */
public interface State {

    String name();

    /** In Danish. */
    String label();
}
