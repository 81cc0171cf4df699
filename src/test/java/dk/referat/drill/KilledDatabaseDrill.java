package dk.referat.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Kills PostgreSQL under the service: the whole of it, one process that serves a connection, or all but the first. */
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
                load.goOnFor(2000 + random.nextInt(2000));
                kill(embedded.postmaster(), round % 3);
                embedded.database();
            }
            load.goOnFor(1000);
            assertThat(embedded.service().isRunning()).isTrue();
            Aftermath.verify("kill -9 of PostgreSQL", Rounds.COUNT, load, embedded.database());
        }
    }

    private void kill(ProcessHandle postmaster, int way) {
        List<ProcessHandle> others = postmaster.children().toList();
        switch (way) {
            case 0 -> {
                postmaster.destroyForcibly();
                others.forEach(ProcessHandle::destroyForcibly);
            }
            case 1 -> others.get(random.nextInt(others.size())).destroyForcibly();
            default -> postmaster.destroyForcibly();
        }
    }
}
