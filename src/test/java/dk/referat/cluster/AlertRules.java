package dk.referat.cluster;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a PrometheusRule may hold; anything else fails to be read. */
record AlertRules(List<Group> groups) {

    static final Path FILE = Path.of("k8s", "overlays", "production", "alerts.yaml");

    private static final ObjectMapper STRICT = new ObjectMapper();

    record Group(String name, @Nullable String interval, List<Alert> rules) {}

    record Alert(
            String alert,
            String expr,
            @JsonProperty("for") @Nullable String lasting,
            Map<String, String> labels,
            Map<String, String> annotations) {}

    static AlertRules read() {
        return of((GenericKubernetesResource) Manifests.in(FILE).get(0));
    }

    static AlertRules of(GenericKubernetesResource resource) {
        return STRICT.convertValue(resource.getAdditionalProperties().get("spec"), AlertRules.class);
    }

    Stream<Alert> alerts() {
        return groups.stream().flatMap(group -> group.rules().stream());
    }
}
