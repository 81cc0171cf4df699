package dk.referat.drill;

/** How often a drill breaks what it breaks. */
final class Rounds {

    static final int COUNT = Integer.getInteger("referat.drill.rounds", 1);

    private Rounds() {}
}
