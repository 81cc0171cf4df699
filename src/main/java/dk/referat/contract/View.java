package dk.referat.contract;

/** The sides a wire type shows: what is answered is whole, what is sent may leave things out. */
enum View {
    ANSWER,
    /** The body of a POST. */
    CREATION,
    /** The body of a PUT; what only the answer has may be sent back unchanged. */
    REPLACEMENT,
    /** The body of a PATCH, and the objects in it: a merge patch (RFC 7396) goes into objects, not into lists. */
    PATCH,
    /** What lies in a CREATION, a REPLACEMENT or a list of a PATCH. */
    INPUT;

    View ofMembers() {
        return this == ANSWER || this == PATCH ? this : INPUT;
    }

    View ofElements() {
        return this == ANSWER ? this : INPUT;
    }

    /** Whether members that the type does not have are accepted. */
    boolean isOpen() {
        return this == REPLACEMENT || this == PATCH;
    }
}
