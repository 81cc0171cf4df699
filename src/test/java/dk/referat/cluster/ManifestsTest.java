package dk.referat.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests under k8s/, read as strictly as a cluster with field validation would. */
class ManifestsTest {

    private static final int SECONDS_TO_SEND_TO_A_WEBHOOK = 15;
    private static final Map<String, String> PODS = Map.of("app.kubernetes.io/name", "referat");

    private final Deployment deployment = Manifests.one(Deployment.class);
    private final PodSpec pod = deployment.getSpec().getTemplate().getSpec();
    private final Container service = pod.getContainers().get(0);
    private final Container migration = pod.getInitContainers().get(0);

    static List<Path> files() throws IOException {
        return Manifests.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdOnlyFieldsThatExist(Path file) {
        assertThat(Manifests.in(file)).isNotEmpty();
    }

    @Test
    void areReadStrictly() {
        assertThatThrownBy(() -> Manifests.read("""
                        apiVersion: v1
                        kind: ServiceAccount
                        metadata:
                          name: referat
                        automountServiceAccountTokn: false
                        """)).hasMessageContaining("automountServiceAccountTokn");
        assertThatThrownBy(() -> Manifests.read("""
                        apiVersion: v1
                        kind: Service
                        spec:
                          ports:
                            - port: 80
                              targetprt: http
                        """)).hasMessageContaining("targetprt");
        assertThatThrownBy(() -> Manifests.read("""
                        apiVersion: v1
                        kind: Pot
                        """)).hasMessageContaining("v1/Pot");
    }

    @Test
    void keepToTheRestrictedProfile() {
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getRunAsUser()).isPositive();
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(pod.getHostNetwork()).isNull();
        assertThat(pod.getHostPID()).isNull();
        assertThat(pod.getHostIPC()).isNull();
        assertThat(pod.getVolumes())
                .allMatch(volume -> volume.getSecret() != null || volume.getEmptyDir() != null)
                .allMatch(volume -> volume.getHostPath() == null);
        assertThat(containers()).hasSize(2).allSatisfy(container -> {
            SecurityContext context = container.getSecurityContext();
            assertThat(context.getAllowPrivilegeEscalation()).isFalse();
            assertThat(context.getReadOnlyRootFilesystem()).isTrue();
            assertThat(context.getPrivileged()).isNull();
            assertThat(context.getRunAsUser()).isNull();
            assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
            assertThat(context.getCapabilities().getAdd()).isEmpty();
            assertThat(container.getPorts()).allMatch(port -> port.getHostPort() == null);
        });
        assertThat(Manifests.all(Namespace.class))
                .hasSize(2)
                .allSatisfy(namespace -> assertThat(namespace.getMetadata().getLabels())
                        .containsEntry("pod-security.kubernetes.io/enforce", "restricted"));
    }

    @Test
    void giveNoWayIntoTheCluster() {
        assertThat(Manifests.one(ServiceAccount.class).getAutomountServiceAccountToken())
                .isFalse();
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getServiceAccountName())
                .isEqualTo(Manifests.one(ServiceAccount.class).getMetadata().getName());
    }

    @Test
    void limitMemoryAndNotProcessorTime() {
        assertThat(containers()).allSatisfy(container -> {
            assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
            assertThat(container.getResources().getLimits()).containsOnlyKeys("memory");
        });
    }

    @Test
    void askEachProbeItsOwnQuestion() {
        assertThat(service.getStartupProbe().getHttpGet().getPath()).isEqualTo("/health/started");
        assertThat(service.getLivenessProbe().getHttpGet().getPath()).isEqualTo("/health/live");
        assertThat(service.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/health/ready");
        assertThat(Stream.of(service.getStartupProbe(), service.getLivenessProbe(), service.getReadinessProbe()))
                .allMatch(probe -> probe.getHttpGet().getPort().getStrVal().equals("management"));
    }

    @Test
    void leaveTimeToStopInPeace() throws IOException {
        int delay = Settings.number(Path.of("k8s", "base", "kustomization.yaml"), "QUARKUS_SHUTDOWN_DELAY", "S");
        int timeout = Settings.number(Settings.SERVICE, "quarkus.shutdown.timeout", "S");

        assertThat(delay)
                .isGreaterThan(service.getReadinessProbe().getPeriodSeconds()
                        + service.getReadinessProbe().getTimeoutSeconds() / 2);
        assertThat(pod.getTerminationGracePeriodSeconds())
                .isGreaterThan(delay + timeout + SECONDS_TO_SEND_TO_A_WEBHOOK);
    }

    @Test
    void keepThePasswordOfTheTablesOwnerFromTheService() {
        assertThat(secrets(migration)).contains("referat-database-owner");
        assertThat(secrets(service)).contains("referat-database-service").doesNotContain("referat-database-owner");
        assertThat(migration.getArgs()).containsExactly("migrate");
        assertThat(service.getArgs()).isEmpty();
    }

    private static Stream<String> secrets(Container container) {
        return container.getEnv().stream()
                .filter(variable -> variable.getValueFrom() != null)
                .map(variable -> variable.getValueFrom().getSecretKeyRef())
                .filter(secret -> secret != null)
                .map(secret -> secret.getName());
    }

    @Test
    void selectThePodsOfTheDeployment() {
        assertThat(deployment.getSpec().getTemplate().getMetadata().getLabels()).containsAllEntriesOf(PODS);
        assertThat(deployment.getSpec().getSelector().getMatchLabels()).isEqualTo(PODS);
        assertThat(Manifests.one(Service.class).getSpec().getSelector()).isEqualTo(PODS);
        assertThat(Manifests.one(PodDisruptionBudget.class)
                        .getSpec()
                        .getSelector()
                        .getMatchLabels())
                .isEqualTo(PODS);
        assertThat(pod.getTopologySpreadConstraints())
                .hasSize(2)
                .allMatch(spread -> spread.getLabelSelector().getMatchLabels().equals(PODS));
    }

    @Test
    void keepTwoOfThemAtLeast() {
        HorizontalPodAutoscaler autoscaler = Manifests.in(Path.of("k8s", "base", "autoscaler.yaml")).stream()
                .map(HorizontalPodAutoscaler.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(autoscaler.getSpec().getMinReplicas()).isGreaterThanOrEqualTo(2);
        assertThat(autoscaler.getSpec().getScaleTargetRef().getName())
                .isEqualTo(deployment.getMetadata().getName());
    }

    @Test
    void letOutOnlyWhatTheServiceNeeds() {
        NetworkPolicy policy = Manifests.all(NetworkPolicy.class).stream()
                .filter(one -> one.getSpec().getPodSelector().getMatchLabels().equals(PODS))
                .findFirst()
                .orElseThrow();
        assertThat(policy.getSpec().getPolicyTypes()).containsExactly("Ingress", "Egress");
        assertThat(policy.getSpec().getIngress())
                .allSatisfy(rule -> assertThat(rule.getFrom()).isNotEmpty());
        assertThat(policy.getSpec().getEgress())
                .allSatisfy(rule -> assertThat(rule.getTo()).isNotEmpty())
                .flatExtracting(rule -> rule.getPorts().stream()
                        .map(port -> port.getPort().getIntVal())
                        .distinct()
                        .toList())
                .containsExactlyInAnyOrder(53, 5432, 443, 4317);
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void renderWithKustomize(Path overlay) throws Exception {
        List<HasMetadata> rendered = Manifests.rendered(overlay);

        assertThat(rendered)
                .allSatisfy(manifest -> assertThat(
                                manifest instanceof Namespace
                                        ? manifest.getMetadata().getName()
                                        : manifest.getMetadata().getNamespace())
                        .startsWith("referat"));
        assertThat(rendered.stream().filter(ConfigMap.class::isInstance).map(ConfigMap.class::cast))
                .filteredOn(one -> one.getMetadata().getName().equals("referat-dashboard"))
                .hasSize(overlay.endsWith("production") ? 1 : 0)
                .allSatisfy(one -> {
                    assertThat(one.getMetadata().getLabels()).containsEntry("grafana_dashboard", "1");
                    assertThat(one.getData()).containsOnlyKeys("referat.json");
                });
        assertThat(rendered.stream().filter(Deployment.class::isInstance).map(Deployment.class::cast))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.getSpec().getTemplate().getSpec().getContainers())
                                .allMatch(container -> container.getImage().matches("[a-z.]+/referat:[0-9.]+")));
    }

    static Stream<Path> overlays() {
        return Stream.of("development", "production").map(name -> Path.of("k8s", "overlays", name));
    }

    private List<Container> containers() {
        return Stream.concat(pod.getInitContainers().stream(), pod.getContainers().stream())
                .toList();
    }
}
