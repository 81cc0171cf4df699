package dk.referat.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.http.WithProbe;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The examples are real requests and answers. With {@code -Dreferat.examples=write} they are written anew; a build then
 * takes them into the contract.
 */
@QuarkusTest
@TestProfile(WithProbe.class)
class ExamplesTest {

    /** No body, or answered only to whoever sends too slowly or asks too much. */
    private static final Set<String> WITHOUT_EXAMPLE = Set.of("NotModified", "RequestTimeout", "TooManyRequests");

    private final Contract contract = Contract.committed();

    @Test
    void areWhatTheServiceTakesAndAnswers() throws Exception {
        ExampleRecorder recorder = new ExampleRecorder();
        new ExampleStory(new ExampleClient(recorder)).tell();
        RestAssured.given().filter(recorder).get("/problems/conflict");
        RestAssured.given().filter(recorder).get("/.well-known/api-catalog");
        new ExampleProblems(recorder).cause();
        if (System.getProperty("referat.examples", "").equals("write")) {
            ExampleFiles.write(recorder.examples());
        }

        assertThat(ExampleFiles.read()).isEqualTo(recorder.examples());
    }

    @Test
    void showEveryRequestAndEveryAnswer() {
        Map<String, ObjectNode> examples = ExampleFiles.read();

        contract.operations()
                .filter(operation -> !operation.examplesWanted().isEmpty())
                .forEach(operation -> assertThat(examples.get(operation.id()).properties())
                        .as(operation.id())
                        .extracting(Map.Entry::getKey)
                        .containsExactlyInAnyOrderElementsOf(operation.examplesWanted()));
    }

    @Test
    void showEveryProblem() {
        assertThat(ExampleFiles.read().get(ExampleRecorder.PROBLEMS).properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrderElementsOf(contract.sharedAnswersExcept(WITHOUT_EXAMPLE));
    }

    @Test
    void fitTheirSchemas() {
        Map<String, ObjectNode> examples = ExampleFiles.read();

        contract.operations()
                .forEach(operation -> operation
                        .examplesWanted()
                        .forEach(name -> assertThat(contract.faults(
                                        operation.exampleSchema(name),
                                        examples.get(operation.id()).get(name)))
                                .as(operation.id() + " " + name)
                                .isEmpty()));
    }
}
