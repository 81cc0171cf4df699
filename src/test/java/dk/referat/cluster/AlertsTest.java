package dk.referat.cluster;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.Fixture;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Alerts and dashboard ask for what the running service tells, and say what to do. */
@QuarkusTest
class AlertsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path DASHBOARD = Path.of("k8s", "overlays", "production", "dashboard.json");
    private static final Path RUNBOOK = Path.of("k8s", "README.md");
    private static final List<String> OF_OTHERS = List.of("up", "kube_", "cnpg_", "barman_");
    private static final Set<String> GIVEN_BY_PROMETHEUS = Set.of("namespace", "pod", "container");

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @TempDir
    Path temporary;

    private static List<String> alertExpressions() {
        return AlertRules.read().alerts().map(AlertRules.Alert::expr).toList();
    }

    private static List<String> dashboardExpressions() throws IOException {
        return JSON.readTree(DASHBOARD.toFile()).findValuesAsText("expr");
    }

    @Test
    void saySeverityAndWhatToDo() {
        assertThat(AlertRules.read().alerts()).isNotEmpty().allSatisfy(alert -> {
            assertThat(alert.labels()).containsOnlyKeys("severity");
            assertThat(alert.labels().get("severity")).isIn("critical", "warning");
            assertThat(alert.annotations()).containsOnlyKeys("summary", "action");
            assertThat(alert.annotations().values()).noneMatch(String::isBlank);
        });
    }

    @Test
    void areEachInTheRunbookAndNoOthersAre() throws IOException {
        List<String> explained = Pattern.compile("^\\| `(Referat\\w+)` ", Pattern.MULTILINE)
                .matcher(Files.readString(RUNBOOK))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(AlertRules.read().alerts().map(AlertRules.Alert::alert))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(explained);
    }

    @Test
    void areReadStrictly() {
        GenericKubernetesResource rule =
                (GenericKubernetesResource) Manifests.read("""
                        apiVersion: monitoring.coreos.com/v1
                        kind: PrometheusRule
                        metadata:
                          name: referat
                        spec:
                          groups:
                            - name: referat
                              rules:
                                - alert: ReferatIsDown
                                  exprr: up == 0
                        """).get(0);
        assertThatThrownBy(() -> AlertRules.of(rule)).hasMessageContaining("exprr");
    }

    @Test
    void askForWhatTheServiceTells() throws IOException {
        String told = scrape();
        Set<String> metrics = names("^([a-z]\\w*)[ {]", told);
        Set<String> labels = names("[{,](\\w+)=\"", told);

        assertThat(Stream.concat(alertExpressions().stream(), dashboardExpressions().stream()))
                .isNotEmpty()
                .allSatisfy(expression -> {
                    PromQl named = PromQl.read(expression);
                    assertThat(named.metrics()).isNotEmpty();
                    if (named.metrics().stream().noneMatch(AlertsTest::isOfOthers)) {
                        assertThat(metrics).as(expression).containsAll(named.metrics());
                        assertThat(labels.stream().toList())
                                .as(expression)
                                .containsAll(named.labels().stream()
                                        .filter(label -> !GIVEN_BY_PROMETHEUS.contains(label))
                                        .toList());
                    }
                });
    }

    private static boolean isOfOthers(String metric) {
        return OF_OTHERS.stream().anyMatch(metric::startsWith);
    }

    private static Set<String> names(String pattern, String told) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(told)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private String scrape() {
        Fixture.get("/meetings").statusCode(200);
        return given().noFilters().get(metrics).then().statusCode(200).extract().asString();
    }

    /** Whatever the service tells of its own somebody is shown, or it would be told for nothing. */
    @Test
    void showAllFiguresOfTheServicesOwn() throws IOException {
        Set<String> shown = dashboardExpressions().stream()
                .flatMap(expression -> PromQl.read(expression).metrics().stream())
                .collect(Collectors.toSet());

        assertThat(shown).containsAll(names("^(referat_\\w+)[ {]", scrape()));
    }

    @Test
    void nameWhatExpressionsName() {
        PromQl named = PromQl.read(
                "histogram_quantile(0.99, sum by (le, uri) (rate(a_bucket{uri!=\"/x{id}\", pod=~\"b.*\"}[5m])))"
                        + " / on (pod) c_total > bool 36 * 3600 and absent(d:e)");

        assertThat(named.metrics()).containsExactlyInAnyOrder("a_bucket", "c_total", "d:e");
        assertThat(named.labels()).containsExactlyInAnyOrder("le", "uri", "pod");
    }

    @Test
    void areUnderstoodByPrometheus() throws Exception {
        assumeTrue(Manifests.isInstalled("promtool"), "There is no promtool to check with");
        JsonNode rules = JSON.valueToTree(
                ((GenericKubernetesResource) Manifests.in(AlertRules.FILE).get(0))
                        .getAdditionalProperties()
                        .get("spec"));
        // JSON is YAML, too.
        Path file = Files.writeString(temporary.resolve("rules.yaml"), JSON.writeValueAsString(rules));

        Process promtool = new ProcessBuilder("promtool", "check", "rules", file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(promtool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(promtool.waitFor()).as(output).isZero();
    }
}
