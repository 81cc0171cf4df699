package dk.referat.drill;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** What became of the requests of all clients. */
final class Tally {

    final LongAdder requests = new LongAdder();
    /** Writes that were answered by success. */
    final LongAdder acknowledged = new LongAdder();
    /** Writes that were sent and not answered. */
    final LongAdder unknown = new LongAdder();
    /** Writes whose answer was thrown away on purpose, as if it had been lost. */
    final LongAdder thrownAway = new LongAdder();
    /** Writes that were sent again. */
    final LongAdder repeated = new LongAdder();
    /** Answers that said the service can't now, and connections that nobody took. */
    final LongAdder refused = new LongAdder();
    /** Writes that turned out to have been done although nobody had said so. */
    final LongAdder found = new LongAdder();

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    void fault(String fault) {
        faults.add(fault);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    void failure(String failure) {
        failures.add(failure);
    }

    /** Of requests that a client had to send again, whether it knew what became of them or not. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    String line(String drill, int rounds, long changes, long entries) {
        return ("| %s | %d rounds | %d requests | %d acknowledged | %d unknown | %d repeated | %d refused | %d found "
                        + "| %d changes | %d audit entries |")
                .formatted(
                        drill,
                        rounds,
                        requests.sum(),
                        acknowledged.sum(),
                        unknown.sum() + thrownAway.sum(),
                        repeated.sum(),
                        refused.sum(),
                        found.sum(),
                        changes,
                        entries);
    }
}
