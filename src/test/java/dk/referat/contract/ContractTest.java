package dk.referat.contract;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTest {

    @Test
    void isCommittedAsItIsServed() throws IOException {
        InputStream served = when().get("/openapi.yaml").asInputStream();

        assertThat(served)
                .as("run ./mvnw -DskipTests package and commit " + Contract.FILE)
                .hasSameContentAs(Files.newInputStream(Contract.FILE));
    }

    @Test
    void hasTheRoutesThatTheServiceHas() {
        List<String> documented = Contract.committed()
                .operations()
                .map(operation -> operation.method() + " " + operation.template())
                .toList();

        assertThat(documented).containsExactlyInAnyOrderElementsOf(routes());
    }

    @Test
    void describesEveryMember() {
        assertThat(Contract.committed().membersWithoutDescription())
                .as("say what they are in contract/descriptions.properties")
                .isEmpty();
    }

    private static List<String> routes() {
        List<String> routes = new ArrayList<>();
        RuntimeResourceVisitor collect = new RuntimeResourceVisitor() {
            @Override
            public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                routes.add(method + " " + path);
            }
        };
        RuntimeResourceVisitor.visitRuntimeResources(
                "", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), collect);
        return routes;
    }
}
