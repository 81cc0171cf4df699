package dk.referat.drill;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What clients know has been done: each thing is written by one client alone, so what it wrote last is what must show. */
final class Ledger {

    private final Map<Effect, Integer> effects = new ConcurrentHashMap<>();
    private final Map<String, Shown> shown = new ConcurrentHashMap<>();
    private final Set<String> gone = ConcurrentHashMap.newKeySet();
    private final LongAdder keyed = new LongAdder();

    /**
     * What a resource must show.
     *
     * @param version the one that was acknowledged; a later one may come of what happens around it
     */
    record Shown(String pointer, String value, long version) {}

    void enter(Effect effect) {
        effects.merge(effect, 1, Integer::sum);
    }

    void enterKey() {
        keyed.increment();
    }

    void shows(String path, String pointer, String value, long version) {
        shown.put(path, new Shown(pointer, value, version));
    }

    void isGone(String path) {
        shown.remove(path);
        gone.add(path);
    }

    Map<Effect, Integer> effects() {
        return effects;
    }

    Map<String, Shown> shown() {
        return shown;
    }

    Set<String> gone() {
        return gone;
    }

    /** How many writes brought an Idempotency-Key. */
    long keyed() {
        return keyed.sum();
    }
}
