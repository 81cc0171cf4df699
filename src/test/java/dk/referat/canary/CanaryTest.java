package dk.referat.canary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.contract.Contract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Nobody is shown what they may not see, whatever they ask for and however; and everybody what they may. */
@QuarkusTest
class CanaryTest {

    @Inject
    DataSource database;

    @Test
    void knowsHowToCallEveryOperation() {
        List<String> missing = Contract.committed()
                .operations()
                .flatMap(operation -> CallTable.table().missing(operation).stream())
                .distinct()
                .toList();
        assertThat(missing)
                .as("lines to add to src/test/resources/canary/calls.txt")
                .isEmpty();
    }

    @Test
    void showsNobodyWhatTheyMayNotSee() {
        long seed = Long.getLong("canary.seed", System.nanoTime());
        String again = "Run again with -Dcanary.seed=" + seed;
        try (Wire wire = new Wire();
                LogLines log = new LogLines()) {
            Tour tour = new Tour(WorldMaker.make(seed, wire), database, wire, log, new Random(seed));
            tour.read();
            tour.write();
            assertThat(tour.leaks()).as(again).isEmpty();
            assertThat(tour.unseen()).as(again).isEmpty();
        }
    }
}
