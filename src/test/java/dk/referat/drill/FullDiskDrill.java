package dk.referat.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Fills the disk that everything is kept on, and makes room again after a while. */
class FullDiskDrill {

    /** PostgreSQL's programs and an empty database take about half of it. */
    private static final int MEGABYTES = 320;

    private static final int LONGEST_WAIT_MILLIS = 60_000;
    private static final int LOOK_EVERY_MILLIS = 200;

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
                awaitMore(load, load.tally().refused, "refused on a full disk");
                load.goOnFor(3000);
                disk.makeRoom();
                awaitMore(load, load.tally().acknowledged, "written when there was room again");
            }
            load.goOnFor(1000);
            assertThat(embedded.service().isRunning()).isTrue();
            Aftermath.verify("disk full", Rounds.COUNT, load, embedded.database());
        }
    }

    private static void awaitMore(Load load, LongAdder counter, String what) throws Exception {
        long before = counter.sum();
        for (int waited = 0; counter.sum() == before && waited < LONGEST_WAIT_MILLIS; waited += LOOK_EVERY_MILLIS) {
            load.goOnFor(LOOK_EVERY_MILLIS);
        }
        assertThat(counter.sum()).as(what).isGreaterThan(before);
    }
}
