package dk.referat.drill;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.database.PackagedService;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Brings a new version beside the old one on the same database, as a cluster does, and takes the old one away. */
class RollingUpdateDrill {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path temporary;

    private int failed;

    @Test
    void costsNobodyARequest() throws Exception {
        OldVersion version = OldVersion.find();
        Path jar = version.jar();
        try (External database = new External(temporary.resolve("database"))) {
            database.createRoleOfReplicas();
            database.migrate(jar, temporary.resolve("migration"));
            Replica old = Replica.start(jar, temporary.resolve("old"), database);
            try (Load load = new Load(old.address());
                    Balancer balancer = new Balancer(load)) {
                load.begin();
                balancer.add(old);
                load.goOnFor(2000);
                database.migrate(PackagedService.JAR, temporary.resolve("migration"));
                nobodyWasLeftAlone(load, "while the schema changed");
                for (int round = 0; round < Rounds.COUNT; round++) {
                    Replica fresh = start(PackagedService.JAR, database, balancer);
                    load.goOnFor(2000);
                    nobodyWasLeftAlone(load, "while both served");
                    fresh.service().kill();
                    load.goOnFor(1000);
                    fresh = start(PackagedService.JAR, database, balancer);
                    load.goOnFor(1000);
                    failed = load.tally().failures().size();
                    old.service().terminate();
                    load.goOnFor(2000);
                    nobodyWasLeftAlone(load, "while the old one stopped");
                    if (round + 1 < Rounds.COUNT) {
                        // Back again, as when an update is taken back.
                        old = start(jar, database, balancer);
                        fresh.service().terminate();
                        nobodyWasLeftAlone(load, "while the new one stopped");
                    }
                }
                Aftermath.verify(
                        version.hasOlderSchema() ? "rolling update" : "rolling update, same schema",
                        Rounds.COUNT,
                        load,
                        database.database());
            }
        }
    }

    private Replica start(Path jar, External database, Balancer balancer) throws Exception {
        Replica replica = Replica.start(jar, temporary.resolve("replica"), database);
        balancer.add(replica);
        return replica;
    }

    private void nobodyWasLeftAlone(Load load, String when) {
        List<String> failures = load.tally().failures();
        assertThat(failures.subList(failed, failures.size()))
                .as("requests that failed " + when)
                .isEmpty();
    }
}
