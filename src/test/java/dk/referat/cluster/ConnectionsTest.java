package dk.referat.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How many connections the service opens to its database, and how many that allows. */
class ConnectionsTest {

    /** See dk.referat.database.Pulse. */
    private static final int FOR_THE_PULSE = 1;
    /** For administrators, replication, backups and reports. */
    private static final int FOR_OTHERS = 50;

    private final HorizontalPodAutoscaler autoscaler = Manifests.one(HorizontalPodAutoscaler.class);
    private final int sessions = sessions();
    private final int connections = sessions + FOR_THE_PULSE;

    private static int sessions() {
        Matcher size = Pattern.compile("quarkus\\.datasource\\.jdbc\\.max-size=(\\d+)")
                .matcher(text(Path.of("src", "main", "resources", "application.properties")));
        assertThat(size.find()).isTrue();
        return Integer.parseInt(size.group(1));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void areAsManyAsTheDatabaseAllows() {
        int pods = autoscaler.getSpec().getMaxReplicas()
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
    void areToldAsTheyAre() {
        assertThat(text(Path.of("k8s", "README.md")))
                .contains("on %d sessions".formatted(sessions), "keep %d times that below".formatted(connections));
        assertThat(text(Path.of("k8s", "base", "autoscaler.yaml")))
                .contains("Each opens up to %d connections".formatted(connections));
    }
}
