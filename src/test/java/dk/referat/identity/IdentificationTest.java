package dk.referat.identity;

import static dk.referat.Callers.API_KEY;
import static dk.referat.Callers.NOBODY;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IdentificationTest {

    private static final String BODIES = Api.V1 + "/bodies";

    @Inject
    DataSource database;

    @Test
    void letsAnybodyReadWhatIsPublic() {
        String open = Fixture.body("PUBLIC", "NEUTRAL");
        Callers.with(NOBODY).get(BODIES + "/" + open).then().statusCode(200);
        Callers.with(NOBODY).get(BODIES + "/" + Fixture.body()).then().statusCode(404);
    }

    @Test
    void letsNobodyUnknownWriteWhateverTheySend() {
        refused(Callers.with(NOBODY).contentType("application/json").body("{").post(BODIES));
        refused(Callers.with(NOBODY).contentType("text/csv").body("a;b").post(BODIES));
        refused(Callers.with(NOBODY).delete(BODIES + "/NIL"));
    }

    static Stream<Headers> refusedHeaders() {
        String well = "referat_abcd1234_" + "A".repeat(43);
        String basic = Base64.getEncoder().encodeToString("admin:admin".getBytes());
        return Stream.of(
                headers(API_KEY, ""),
                headers(API_KEY, "guess"),
                headers(API_KEY, well),
                headers(API_KEY, Callers.ADMIN_KEY.substring(1)),
                headers(API_KEY, Callers.ADMIN_KEY + "x"),
                headers(API_KEY, Callers.ADMIN_KEY, API_KEY, Callers.ADMIN_KEY),
                headers(API_KEY, Callers.ADMIN_KEY, "Authorization", "Basic " + basic),
                headers("Authorization", "Basic " + basic),
                headers("Authorization", "ApiKey " + Callers.ADMIN_KEY),
                headers("Authorization", "Bearer"),
                headers("Authorization", "Bearer " + Callers.ADMIN_KEY),
                // No identity provider is configured here.
                headers("Authorization", "Bearer eyJhbGciOiJub25lIn0.e30.c2ln"));
    }

    @ParameterizedTest
    @MethodSource("refusedHeaders")
    void refusesBadCredentialsAlsoWhereAnybodyMayRead(Headers headers) {
        refused(given().headers(headers).get(BODIES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"api_key", "apiKey", "APIKEY", "X-API-Key", "x-api-key", "access_token", "key", "Token"})
    void refusesCredentialsInAnAddress(String name) {
        refused(Callers.with(NOBODY).queryParam(name, Callers.ADMIN_KEY).get(BODIES));
        refused(given().queryParam(name, Callers.ADMIN_KEY).get(BODIES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/problems/conflict", "/.well-known/api-catalog", "/openapi.yaml", "/docs/"})
    void leavesWhatIsForAnybodyToAnybody(String path) {
        given().header(API_KEY, "guess").accept("*/*").get(path).then().statusCode(200);
        given().header("Authorization", "Bearer a.b.c")
                .accept("*/*")
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void answersInTheLanguageOfTheCaller() {
        given().header(API_KEY, "guess")
                .header("Accept-Language", "da")
                .get(BODIES)
                .then()
                .statusCode(401)
                .body("detail", equalTo("Dette kræver gyldige adgangsoplysninger."));
    }

    @Test
    void looksUpKeysWhereNobodyElseHasToWait() throws Exception {
        String key = Callers.key("READER", null);
        HttpClient client = HttpClient.newHttpClient();
        List<CompletableFuture<Integer>> waiting;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table api_key in access exclusive mode");
            waiting = Stream.generate(() -> HttpRequest.newBuilder(uri(BODIES))
                            .header(API_KEY, key)
                            .build())
                    .limit(10)
                    .map(request -> client.sendAsync(request, BodyHandlers.discarding())
                            .thenApply(answer -> answer.statusCode()))
                    .toList();
            Thread.sleep(500);
            HttpRequest other = HttpRequest.newBuilder(uri("/problems/conflict"))
                    .timeout(Duration.ofSeconds(10))
                    .build();

            for (int i = 0; i < 20; i++) {
                assertThat(HttpClient.newHttpClient()
                                .send(other, BodyHandlers.discarding())
                                .statusCode())
                        .isEqualTo(200);
            }
            assertThat(waiting).noneMatch(CompletableFuture::isDone);
            connection.rollback();
        }
        assertThat(waiting).allSatisfy(answer -> assertThat(answer.get()).isEqualTo(200));
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    private static Headers headers(String... namesAndValues) {
        return new Headers(Stream.iterate(0, i -> i < namesAndValues.length, i -> i + 2)
                .map(i -> new Header(namesAndValues[i], namesAndValues[i + 1]))
                .toList());
    }

    private static void refused(Response answer) {
        answer.then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthenticated"));
        assertThat(answer.headers().getValues("WWW-Authenticate"))
                .hasSize(2)
                .anyMatch(challenge -> challenge.startsWith("Bearer realm="))
                .contains("ApiKey realm=\"referat\"");
    }
}
