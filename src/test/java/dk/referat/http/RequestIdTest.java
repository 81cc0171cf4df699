package dk.referat.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithProbe.class)
class RequestIdTest {

    private static final String HEADER = "X-Request-Id";

    @TestHTTPResource
    URI base;

    @ParameterizedTest
    @ValueSource(
            strings = {
                ProbeResource.PATH,
                ProbeResource.PATH + "/abc",
                ProbeResource.PATH + "/failures/bug",
                "/nope",
                "/openapi.json",
                "/docs/"
            })
    void takesTheClientsOwn(String path) {
        given().header(HEADER, "esdh-7.4_B").when().get(path).then().header(HEADER, "esdh-7.4_B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "a\"b", "{id}", "a,b", "x/y", "é"})
    void makesOneWhereTheClientsIsUnfit(String unfit) {
        String id = given().header(HEADER, unfit).when().get(ProbeResource.PATH).header(HEADER);

        assertThat(UUID.fromString(id)).isNotNull();
    }

    @Test
    void makesOneWhereTheClientsIsTooLong() {
        String id = given().header(HEADER, "a".repeat(65)).when().get("/nope").header(HEADER);

        assertThat(id).hasSize(36);
    }

    @Test
    void makesAnotherForEachRequest() {
        assertThat(when().get("/nope").header(HEADER))
                .isNotEqualTo(when().get("/nope").header(HEADER));
    }

    @Test
    void namesWhatIsNoProperRequest() throws Exception {
        try (RawConnection connection = new RawConnection(base)) {
            connection.send("GET / HTTP/1.1\r\n\r\n");

            assertThat(connection.read()).startsWith("HTTP/1.1 400").containsIgnoringCase("x-request-id: ");
        }
    }

    @Test
    void namesTheRequestInTheLog() {
        try (LogLines log = LogLines.listen()) {
            given().header(HEADER, "find-me").when().get(ProbeResource.PATH + "/failures/bug");
            when().get(ProbeResource.PATH + "/failures/bug");

            assertThat(log.ofTheService())
                    .filteredOn(line -> line.contains("urn:uuid:"))
                    .hasSize(2)
                    .satisfiesOnlyOnce(line -> assertThat(line).contains("requestId=find-me"))
                    .allMatch(line -> line.contains("requestId="));
        }
    }
}
