package dk.referat.canary;

/**
 * Where a canary sits.
 *
 * @param member the top-level member of the thing, {@code id} for its id
 */
record Mark(String canary, Thing thing, String member) {

    @Override
    public String toString() {
        return "%s (%s of %s)".formatted(canary, member, thing.path());
    }
}
