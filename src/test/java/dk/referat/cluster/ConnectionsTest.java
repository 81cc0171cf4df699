package dk.referat.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How many connections the service opens to its database, and how many that allows. */
class ConnectionsTest {

    /** See dk.referat.database.Pulse. */
    private static final int FOR_THE_PULSE = 1;
    /** For administrators, replication, backups and reports. */
    private static final int FOR_OTHERS = 50;

    private final int sessions;
    private final int connections;

    ConnectionsTest() throws IOException {
        sessions = Settings.number(Settings.SERVICE, "quarkus.datasource.jdbc.max-size", "");
        connections = sessions + FOR_THE_PULSE;
    }

    @Test
    void areAsManyAsTheDatabaseAllows() {
        int pods = Manifests.one(HorizontalPodAutoscaler.class).getSpec().getMaxReplicas()
                + Manifests.one(Deployment.class)
                        .getSpec()
                        .getStrategy()
                        .getRollingUpdate()
                        .getMaxSurge()
                        .getIntVal();
        assertThat(Manifests.all(GenericKubernetesResource.class))
                .extracting(one -> one.<String>get("spec", "postgresql", "parameters", "max_connections"))
                .filteredOn(Objects::nonNull)
                .singleElement()
                .satisfies(allowed ->
                        assertThat(pods * connections + FOR_OTHERS).isLessThanOrEqualTo(Integer.parseInt(allowed)));
    }

    @Test
    void areToldAsTheyAre() throws IOException {
        assertThat(Files.readString(Path.of("k8s", "README.md")))
                .contains("on %d sessions".formatted(sessions), "keep %d times that below".formatted(connections));
        assertThat(Files.readString(Path.of("k8s", "base", "autoscaler.yaml")))
                .contains("Each opens up to %d connections".formatted(connections));
    }
}
