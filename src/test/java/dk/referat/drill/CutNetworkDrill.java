package dk.referat.drill;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.database.PackagedService;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Breaks the network between the service and a database elsewhere: for a while, for a moment, silently, and between a
 * commit and what the service hears of it.
 */
class CutNetworkDrill {

    private static final int COMMITS_LOST = 10;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path temporary;

    @Test
    void losesNothingAndGoesOnByItself() throws Exception {
        try (External database = new External(temporary.resolve("database"));
                Wire wire = new Wire(database.port())) {
            PackagedService service = PackagedService.start(temporary.resolve("none"), database.settings(wire.port()));
            try (Load load = new Load(service.address())) {
                load.begin();
                for (int round = 0; round < Rounds.COUNT; round++) {
                    breakIt(wire, load);
                }
                load.goOnFor(1000);
                assertThat(service.isRunning()).isTrue();
                Aftermath.verify("network cut", Rounds.COUNT, load, database.database());
            } finally {
                service.terminate();
            }
        }
    }

    private static void breakIt(Wire wire, Load load) throws Exception {
        load.goOnFor(1500);
        wire.cut();
        load.goOnFor(2000);
        wire.mend();
        load.goOnFor(1500);
        wire.reset();
        load.goOnFor(1500);
        wire.stall();
        load.goOnFor(6000);
        // As what stands between forgets connections.
        wire.reset();
        wire.mend();
        load.goOnFor(1500);
        long found = load.tally().found.sum();
        for (int i = 0; i < COMMITS_LOST; i++) {
            wire.lose(i % 2 == 0 ? Wire.Loss.OF_THE_ANSWER : Wire.Loss.OF_THE_COMMIT);
            while (wire.hasStillToLose()) {
                load.goOnFor(20);
            }
            load.goOnFor(300);
        }
        assertThat(load.tally().found.sum())
                .as("done, though nobody heard of it")
                .isGreaterThan(found);
    }
}
