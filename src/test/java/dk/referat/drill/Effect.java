package dk.referat.drill;

/** What one acknowledged write does to the thing it is about, as the audit log calls it. */
record Effect(String operation, String action, String resource, String id) {

    /** What the log is asked for: everything of this kind, whichever thing it is about. */
    Effect ofAny() {
        return new Effect(operation, action, resource, "");
    }
}
