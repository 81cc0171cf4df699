package dk.referat.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Kills PostgreSQL under the service: the whole of it, one of its processes, and the first of them alone. */
class KilledDatabaseDrill {

    private final Random random = new Random();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path temporary;

    @Test
    void losesNothingAndGoesOnByItself() throws Exception {
        try (Embedded embedded = new Embedded(temporary.resolve("data"), Load.SETTINGS);
                Load load = new Load(embedded.service().address())) {
            load.begin();
            for (int round = 0; round < Rounds.COUNT; round++) {
                breakIt(embedded, load, Embedded::killDatabase);
                breakIt(embedded, load, this::killOneProcess);
                breakIt(embedded, load, ProcessHandle::destroyForcibly);
            }
            load.goOnFor(1000);
            assertThat(embedded.service().isRunning()).isTrue();
            Aftermath.verify("kill -9 of PostgreSQL", Rounds.COUNT, load, embedded.database());
        }
    }

    private void breakIt(Embedded embedded, Load load, Consumer<ProcessHandle> kill) throws Exception {
        load.goOnFor(1500 + random.nextInt(2000));
        kill.accept(embedded.postmaster());
        embedded.database();
    }

    private void killOneProcess(ProcessHandle postmaster) {
        List<ProcessHandle> processes = postmaster.children().toList();
        processes.get(random.nextInt(processes.size())).destroyForcibly();
    }
}
