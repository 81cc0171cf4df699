package dk.referat.contract;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program serves what was written when it was built; in tests it is written anew. */
@QuarkusIntegrationTest
class ContractIT {

    @ParameterizedTest
    @ValueSource(strings = {"openapi.yaml", "openapi.json"})
    void isCommittedAsItIsServed(String document) throws IOException {
        assertThat(when().get("/" + document).asInputStream())
                .hasSameContentAs(Files.newInputStream(Contract.FILE.resolveSibling(document)));
    }
}
