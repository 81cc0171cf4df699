package dk.referat.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Callers;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request holds gets into no log, and nothing of the service's insides into any answer. */
@QuarkusTest
@TestProfile(WithProbe.class)
class NothingLeaksTest {

    private static final String CANARY = "Kanariefugl4711";
    private static final String FAILURES = ProbeResource.PATH + "/failures/";
    private static final String INSIDES =
            "(?is).*(exception|java\\.|jakarta|dk\\.referat|hibernate|jackson|postgres|\\bselect\\b|\\binsert\\b|\\bat org\\.).*";

    @TestHTTPResource
    URI base;

    private LogLines log;

    @BeforeEach
    void listen() {
        log = LogLines.listen();
    }

    @AfterEach
    void findsNoCanaryInAnyLog() throws Exception {
        log.close();
        assertThat(log.ofTheService()).noneMatch(line -> line.contains(CANARY));
        assertThat(LogLines.ofTheDatabase()).doesNotContain(CANARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bug", "value", "row"})
    void logsAFailureWithoutWhatItFailedOn(String kind) {
        saysNothing(
                given().contentType("text/plain; charset=utf-8").body(CANARY).post(FAILURES + kind), 500);

        assertThat(log.ofTheService())
                .anyMatch(line -> line.contains("POST " + ProbeResource.PATH)
                        && line.contains("urn:uuid:")
                        && line.contains("\tat "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/" + CANARY,
                Api.V1 + "/" + CANARY,
                Api.V1 + "/meetings/" + CANARY,
                FAILURES + CANARY,
                "/problems/" + CANARY,
                "/docs/" + CANARY,
                Api.V1 + "/meetings?" + CANARY + "=1",
                Api.V1 + "/meetings?from=" + CANARY,
                Api.V1 + "/meetings?state=" + CANARY,
                Api.V1 + "/meetings?cursor=" + CANARY,
                Api.V1 + "/meetings?body=" + CANARY,
                Api.V1 + "/decisions?journalNumber=" + CANARY
            })
    void refusesAnAddressWithoutLoggingIt(String path) {
        saysNothing(given().get(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept",
                "Accept-Language",
                "Authorization",
                "X-API-Key",
                "Content-Type",
                "Content-Encoding",
                "Cookie",
                "If-Match",
                "If-None-Match",
                "Idempotency-Key",
                "Origin",
                "Prefer",
                "User-Agent",
                "X-Forwarded-For",
                CANARY
            })
    void readsAHeaderWithoutLoggingIt(String name) {
        for (String path : new String[] {ProbeResource.PATH, FAILURES + "bug"}) {
            saysNothing(given().header(name, CANARY).get(path));
        }
        saysNothing(given().header(name, CANARY)
                .header(Callers.API_KEY, Callers.ADMIN_KEY)
                .body("{}".getBytes())
                .post(ProbeResource.PATH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CANARY,
                "\"" + CANARY + "\"",
                "{\"" + CANARY + "\": 1}",
                "{\"code\": \"" + CANARY,
                "{\"code\": {\"" + CANARY + "\": 1}}",
                "{\"code\": \"" + CANARY + "\\u0000\", \"name\": \"" + CANARY + "\", \"kind\": \"COMMITTEE\"}",
                "{\"code\": \"K\", \"name\": \"" + CANARY + "\", \"kind\": \"" + CANARY + "\"}",
                "{\"code\": \"K\", \"name\": 1e99999, \"kind\": \"" + CANARY + "\"}"
            })
    void refusesABodyWithoutLoggingIt(String body) {
        saysNothing(given().contentType(ContentType.JSON).body(body).post(Api.V1 + "/bodies"));
    }

    @Test
    void refusesWhatAnotherRowForbidsWithoutLoggingIt() {
        String body = """
                {"code": "%s", "name": "%s", "kind": "COMMITTEE"}
                """.formatted(CANARY, CANARY);
        given().contentType(ContentType.JSON)
                .body(body)
                .post(Api.V1 + "/bodies")
                .then()
                .statusCode(201);

        saysNothing(given().contentType(ContentType.JSON).body(body).post(Api.V1 + "/bodies"), 409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz" + CANARY + " HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /api/v1/meetings?from=%zz" + CANARY + " HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /" + CANARY + "\0 HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET " + CANARY + " HTTP/1.1\r\nHost: a\r\n\r\n",
                CANARY + " / HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/9." + CANARY + "\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: " + CANARY + ":nope\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\n" + CANARY + "\r\n\r\n",
                "POST /api/v1/bodies HTTP/1.1\r\nHost: a\r\nContent-Length: " + CANARY + "\r\n\r\n",
                "POST /api/v1/bodies HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + CANARY + "\r\n"
            })
    void refusesWhatIsNoProperRequestWithoutLoggingIt(String request) throws Exception {
        try (RawConnection connection = new RawConnection(base)) {
            connection.send(request);

            assertThat(connection.read()).doesNotContainPattern("(?i)exception|java\\.|io\\.(vertx|netty)");
        }
    }

    private static void saysNothing(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        saysNothing(answer);
    }

    private static void saysNothing(Response answer) {
        assertThat(answer.asString()).doesNotMatch(INSIDES);
        assertThat(answer.headers().toString()).doesNotMatch(INSIDES);
    }
}
