package dk.referat.overview.export;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.audit.Database;
import dk.referat.database.Eventually;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CutOffExportTest {

    @Inject
    Database database;

    @Test
    void doesNotLookWholeBeforeItsReaderHasReadAll() throws Exception {
        String body = bodyWithLongTexts();
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            BufferedReader reader = order(socket, body);
            assertThat(reader.readLine()).startsWith("HTTP/1.1 200");

            // It has read texts and cannot send them; others are at work for moments only.
            end("state = 'idle in transaction' and query ilike '%from source_text%'"
                    + " and state_change < now() - interval '500 ms'");

            assertCutOff(rest(reader));
        } finally {
            forgetLongTexts();
        }
    }

    @Test
    void doesNotLookWholeAfterItsReaderHasReadAll() throws Exception {
        String body = bodyWithLongTexts();
        try (Socket socket = new Socket("localhost", RestAssured.port);
                Connection connection = database.asService();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table decision_receipt in access exclusive mode");
            BufferedReader reader = order(socket, body);
            CompletableFuture<String> rest = CompletableFuture.supplyAsync(() -> rest(reader));

            end("wait_event_type = 'Lock' and query ilike '%from decision_receipt%'");

            assertCutOff(rest.get());
        } finally {
            forgetLongTexts();
        }
    }

    /** Longer than all buffers on the way. */
    private String bodyWithLongTexts() {
        String body = Fixture.body();
        for (int text = 0; text < 12; text++) {
            String meeting = Fixture.meeting(body, "2026-04-%02d".formatted(text + 1));
            database.run("""
                    insert into source_text (id, body_id, meeting_id, sha256, text, imported_at, approved)
                    select gen_random_uuid(), body_id, id, encode(sha256(id::text::bytea), 'hex'), repeat('a', 2000000),
                        now(), false
                    from meeting where id = '%s'""".formatted(meeting));
        }
        return body;
    }

    private void forgetLongTexts() {
        database.tamper("delete from source_text where length(text) = 2000000");
    }

    private static BufferedReader order(Socket socket, String body) throws IOException {
        socket.getOutputStream()
                .write("GET %s/export?body=%s HTTP/1.1\r\nHost: localhost\r\nX-API-Key: %s\r\n\r\n"
                        .formatted(Api.V1, body, Callers.ADMIN_KEY)
                        .getBytes(StandardCharsets.US_ASCII));
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private void end(String session) throws Exception {
        List<String> ended = Eventually.answers(() -> {
            List<String> now = database.ask(
                    "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and "
                            + session);
            assertThat(now).isNotEmpty();
            return now;
        });
        assertThat(ended).containsExactly("t");
    }

    private static void assertCutOff(String rest) {
        assertThat(rest).contains("\"type\":\"MEETING\"").doesNotContain("\"type\":\"END\"");
        // Nor does HTTP call it complete, by a last chunk of no length.
        assertThat(rest.substring(rest.length() - 10)).doesNotEndWith("\n0\n\n");
    }

    private static String rest(BufferedReader reader) {
        StringBuilder rest = new StringBuilder();
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                rest.append(line).append('\n');
            }
        } catch (IOException cutOff) {
            rest.append("cut off");
        }
        return rest.toString();
    }
}
