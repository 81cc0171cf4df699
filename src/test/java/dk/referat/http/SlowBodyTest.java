package dk.referat.http;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Callers;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@TestProfile(SlowBodyTest.FewWorkers.class)
class SlowBodyTest {

    private static final int WORKERS = 4;
    private static final String ONE = ProbeResource.PATH + "/" + ProbeResource.ID;

    public static class FewWorkers implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "referat.probe",
                    "true",
                    "quarkus.thread-pool.max-threads",
                    "" + WORKERS,
                    "quarkus.thread-pool.core-threads",
                    "" + WORKERS,
                    "referat.http.body.timeout",
                    "4S");
        }
    }

    @TestHTTPResource
    URI base;

    @Test
    @Timeout(3)
    void answersOthersWhileManySendSlowly() throws Exception {
        List<RawConnection> slow = new ArrayList<>();
        for (int i = 0; i < 5 * WORKERS; i++) {
            RawConnection connection = new RawConnection(base);
            connection.send(head(i % 2 == 0 ? "Content-Length: 1000" : "Transfer-Encoding: chunked") + "1\r\na\r\n");
            slow.add(connection);
        }
        Thread.sleep(500);

        for (int i = 0; i < WORKERS; i++) {
            when().get(ONE).then().statusCode(200);
        }

        for (RawConnection connection : slow) {
            connection.close();
        }
    }

    @Test
    void closesTheConnectionOfWhoeverIsTooSlow() throws Exception {
        try (RawConnection connection = new RawConnection(base)) {
            connection.send(head("Content-Length: 1000") + "a");
            for (int i = 0; i < 5; i++) {
                Thread.sleep(700);
                connection.send("a");
            }
            assertThat(connection.read())
                    .startsWith("HTTP/1.1 408")
                    .contains("/problems/request-timeout", "The body must arrive within 4 seconds.");
            assertThat(connection.isClosedByTheOther()).isTrue();
        }
    }

    @Test
    void takesABodyInPiecesThatArriveInTime() throws Exception {
        try (RawConnection connection = new RawConnection(base)) {
            connection.send(head("Content-Length: 3") + "a");
            Thread.sleep(300);
            connection.send("b");
            Thread.sleep(300);
            connection.send("c");

            assertThat(connection.read()).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n3");
        }
    }

    @Test
    void saysThatABodyMayComeWhenAskedBeforehand() throws Exception {
        try (RawConnection connection = new RawConnection(base)) {
            connection.send(head("Content-Length: 3\r\nExpect: 100-continue"));
            Thread.sleep(300);
            connection.send("abc");

            assertThat(connection.read())
                    .startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200")
                    .endsWith("\r\n\r\n3");
        }
    }

    private static String head(String length) {
        return "POST " + ProbeResource.PATH + "/text HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n"
                + Callers.API_KEY + ": " + Callers.ADMIN_KEY + "\r\n" + length + "\r\n\r\n";
    }
}
