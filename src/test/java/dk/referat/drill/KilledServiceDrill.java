package dk.referat.drill;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Kills the service while it is written to, alone and with its database, and starts it again on what it left. */
class KilledServiceDrill {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path temporary;

    @Test
    void losesNothingAndDoesNothingTwice() throws Exception {
        Random random = new Random();
        try (Embedded embedded = new Embedded(temporary.resolve("data"), Load.SETTINGS);
                Load load = new Load(embedded.service().address())) {
            load.begin();
            for (int round = 0; round < Rounds.COUNT; round++) {
                load.goOnFor(2000 + random.nextInt(2000));
                embedded.killService();
                load.servedBy(embedded.service().address());
                load.goOnFor(1000 + random.nextInt(2000));
                embedded.killBoth();
                load.servedBy(embedded.service().address());
            }
            load.goOnFor(1000);
            Aftermath.verify("kill -9 of the service", Rounds.COUNT, load, embedded.database());
        }
    }
}
