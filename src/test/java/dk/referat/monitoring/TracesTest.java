package dk.referat.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.database.Eventually;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What leaves the installation where a collector of traces is configured. */
@QuarkusTest
@TestProfile(Collector.Profile.class)
class TracesTest {

    private static final String CANARY = "Kanariefugl4711";

    @Test
    void tellRoutesAndNotWhatWasAskedFor() throws Exception {
        for (String path : List.of("/decisions?journalNumber=" + CANARY, "/bodies/" + CANARY, "/" + CANARY)) {
            given().noFilters()
                    .header("User-Agent", CANARY)
                    .header(Callers.API_KEY, Callers.ADMIN_KEY)
                    .get(Api.V1 + path);
        }
        Fixture.get("/meetings/" + Fixture.UNKNOWN).statusCode(404);

        String sent = Eventually.answers(() -> {
            assertThat(Collector.received()).contains("/api/v1/meetings/{id}");
            return Collector.received();
        });

        assertThat(sent).contains("/api/v1/decisions", "/api/v1/bodies/{code}").doesNotContain(CANARY, "127.0.0.1");
    }
}
