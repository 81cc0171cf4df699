package dk.referat.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.audit.Log;
import dk.referat.audit.WriteOperation;
import dk.referat.contract.Contract;
import dk.referat.contract.ContractedOperation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is posted under a key: the second time nothing is written, and the answer is that of the first. */
@QuarkusTest
class EveryRepeatedWriteTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Log log;

    static Stream<WriteOperation> posts() {
        Set<String> posts = contracted().stream().map(ContractedOperation::id).collect(Collectors.toSet());
        return Arrays.stream(WriteOperation.values()).filter(write -> posts.contains(write.operation()));
    }

    private static List<ContractedOperation> contracted() {
        return Contract.committed()
                .operations()
                .filter(operation -> operation.method().equals("POST"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("posts")
    void isDoneOnce(WriteOperation operation) throws IOException {
        Runnable write = operation.prepare();
        Keyed keyed = new Keyed();
        RestAssured.filters(keyed);
        write.run();
        long end = log.end();

        Response again = keyed.repeat();

        Response first = keyed.answer();
        assertThat(log.writesSince(end)).isEmpty();
        assertThat(again.header(Keyed.REPLAYED)).as(again.asString()).isEqualTo("true");
        assertThat(first.header(Keyed.REPLAYED)).isNull();
        if (operation == WriteOperation.importMinutes) {
            // It says itself that it has this text, and which meeting it became.
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.jsonPath().getString("outcome")).isEqualTo("ALREADY_IMPORTED");
            assertThat(first.header("Location"))
                    .endsWith("/meetings/" + again.jsonPath().getString("meeting"));
            return;
        }
        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(withoutSecret(again)).isEqualTo(withoutSecret(first));
    }

    private static JsonNode withoutSecret(Response answer) throws IOException {
        ObjectNode shown = (ObjectNode) JSON.readTree(answer.asByteArray());
        for (String secret : List.of("key", "secret")) {
            if (shown.has(secret)) {
                shown.putNull(secret);
            }
        }
        return shown;
    }

    @Test
    void isPromisedOfEveryPost() {
        assertThat(contracted())
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(operation.parameters("header"))
                        .as(operation.id())
                        .contains(Keyed.KEY));
    }
}
