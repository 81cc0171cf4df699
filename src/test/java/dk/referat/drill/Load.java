package dk.referat.drill;

import dk.referat.Callers;
import dk.referat.changes.RaceCalls;
import dk.referat.changes.RaceReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Clients that write, and readers of the feed that keep copies, for as long as a drill takes. */
final class Load implements AutoCloseable {

    /** What a service under load is told. */
    static final Map<String, String> SETTINGS = Map.of(
            "REFERAT_ADMIN_KEY", Callers.ADMIN_KEY,
            "REFERAT_RATE_LIMIT_CALLER", "1000000",
            "REFERAT_RATE_LIMIT_ADDRESS", "1000000");

    private static final int SECRETARIES = 4;
    private static final int MINUTES_TO_SETTLE = 3;

    private final Random random = new Random(Long.getLong("referat.drill.seed", 20261126));
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicBoolean working = new AtomicBoolean(true);
    private final RaceCalls calls = new RaceCalls(Callers.ADMIN_KEY);
    private final Front front = new Front();
    private final Tally tally = new Tally();
    private final Ledger ledger = new Ledger();
    private final List<RaceReader> readers = new ArrayList<>();
    private final List<Future<Integer>> writing = new ArrayList<>();
    private final List<Future<Void>> reading = new ArrayList<>();

    Load(URI... services) {
        servedBy(services);
    }

    /** Where requests go from now on. */
    void servedBy(URI... services) {
        front.servedBy(List.of(services));
        calls.servedBy(services);
    }

    void begin() throws Exception {
        List<String> bodies = List.of(calls.body("PUBLIC"), calls.body("INTERNAL"));
        readers.add(new RaceReader(calls, null, 0, List.of(), random.nextLong()));
        readers.add(new RaceReader(calls, calls.key("READER", null), 1, List.of(), random.nextLong()));
        readers.add(new RaceReader(calls, calls.key("SECRETARY", null), 2, List.of(), random.nextLong()));
        readers.forEach(reader -> reading.add(threads.submit(reader::follow)));
        String shared = client().post("/meetings", "application/json", """
                        {"body": "%s", "kind": "ORDINARY", "date": "2026-04-08"}""".formatted(bodies.get(0)), false)
                .id();
        ledger.enter(new Effect("scheduleMeeting", "CREATE", "meeting", shared));
        ledger.enterKey();
        for (int i = 0; i < SECRETARIES; i++) {
            writing.add(threads.submit(new Secretary(
                    client(), ledger, bodies, calls.body("INTERNAL"), shared, working, new Random(random.nextLong()))));
        }
    }

    private Client client() {
        return new Client(front, tally, new Random(random.nextLong()));
    }

    /** A client that only looks. */
    Client onlooker() {
        return new Client(front, new Tally(), new Random());
    }

    /** Lets some time pass, in which nobody may have given up. */
    void goOnFor(long millis) throws Exception {
        Thread.sleep(millis);
        for (Future<Integer> secretary : writing) {
            if (secretary.isDone()) {
                secretary.get();
            }
        }
    }

    /** Lets everybody finish what they are at. Answers how many meetings were led from beginning to end. */
    int settle() throws Exception {
        working.set(false);
        int meetings = 0;
        for (Future<Integer> secretary : writing) {
            meetings += secretary.get(MINUTES_TO_SETTLE, TimeUnit.MINUTES);
        }
        return meetings;
    }

    /** When nothing changes any more: lets the readers come to the end of the feed. */
    void finishReading() throws Exception {
        readers.forEach(RaceReader::finish);
        for (Future<Void> reader : reading) {
            reader.get(MINUTES_TO_SETTLE, TimeUnit.MINUTES);
        }
    }

    Tally tally() {
        return tally;
    }

    Ledger ledger() {
        return ledger;
    }

    List<RaceReader> readers() {
        return readers;
    }

    @Override
    public void close() {
        working.set(false);
        threads.shutdownNow();
    }
}
