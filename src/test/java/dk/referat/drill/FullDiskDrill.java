package dk.referat.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Fills the disk that everything is kept on, and makes room again after a while. */
class FullDiskDrill {

    /** PostgreSQL's programs and an empty database take about half of it. */
    private static final int MEGABYTES = 320;

    private static final int MILLIS_TO_RECOVER = 60_000;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path temporary;

    @Test
    void refusesClearlyAndGoesOnWhenThereIsRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(temporary.resolve("disk"), MEGABYTES);
                Embedded embedded = new Embedded(disk.path().resolve("data"), Load.SETTINGS);
                Load load = new Load(embedded.service().address())) {
            load.begin();
            for (int round = 0; round < Rounds.COUNT; round++) {
                load.goOnFor(3000);
                disk.fill();
                long refused = load.tally().refused.sum();
                for (int waited = 0;
                        load.tally().refused.sum() == refused && waited < MILLIS_TO_RECOVER;
                        waited += 200) {
                    load.goOnFor(200);
                }
                assertThat(load.tally().refused.sum())
                        .as("refused on a full disk")
                        .isGreaterThan(refused);
                load.goOnFor(3000);
                disk.makeRoom();
                long acknowledged = load.tally().acknowledged.sum();
                for (int waited = 0;
                        load.tally().acknowledged.sum() == acknowledged && waited < MILLIS_TO_RECOVER;
                        waited += 200) {
                    load.goOnFor(200);
                }
                assertThat(load.tally().acknowledged.sum())
                        .as("written when there was room again")
                        .isGreaterThan(acknowledged);
            }
            load.goOnFor(1000);
            assertThat(embedded.service().isRunning()).isTrue();
            Aftermath.verify("disk full", Rounds.COUNT, load, embedded.database());
        }
    }
}
