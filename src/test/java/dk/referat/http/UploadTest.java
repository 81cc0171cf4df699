package dk.referat.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.importing.job.Archives;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Archives on their way in. */
@QuarkusTest
class UploadTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final long LIMIT = 100L * MEGABYTE;
    private static final int AT_ONCE = 4;

    @TestHTTPResource
    URI base;

    @AfterEach
    void leavesNothingBehind() throws Exception {
        for (int patience = 50; patience > 0 && !files().isEmpty(); patience--) {
            Thread.sleep(100);
        }
        assertThat(files()).isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(file -> file.getFileName().toString().matches("referat-.*\\.zip"))
                    .toList();
        }
    }

    @Test
    void takesAnArchiveThatIsTooLongForAText() throws Exception {
        byte[] noise = new byte[12 * MEGABYTE];
        new Random(1).nextBytes(noise);
        String[] thirds = {
            "a.txt", new String(noise, 0, 4 * MEGABYTE, StandardCharsets.ISO_8859_1),
            "b.txt", new String(noise, 4 * MEGABYTE, 4 * MEGABYTE, StandardCharsets.ISO_8859_1),
            "c.txt", new String(noise, 8 * MEGABYTE, 4 * MEGABYTE, StandardCharsets.ISO_8859_1)
        };
        byte[] archive = Archives.of(thirds);
        assertThat(archive.length).isGreaterThan(10 * MEGABYTE);

        HttpResponse<String> answer =
                post(Callers.ADMIN_KEY, BodyPublishers.ofByteArray(archive), "/imports?body=" + Fixture.body());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        Archives.workOff();
    }

    @Test
    void refusesAnArchiveThatSaysItIsTooLong() throws Exception {
        isTooLarge(post(Callers.ADMIN_KEY, BodyPublishers.fromPublisher(zeros(LIMIT + 1), LIMIT + 1), "/imports"));
    }

    @Test
    void refusesAnArchiveThatTurnsOutTooLong() throws Exception {
        isTooLarge(post(Callers.ADMIN_KEY, zeros(LIMIT + 1), "/imports"));
    }

    private static void isTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/too-large", "at most 100 MB");
    }

    @Test
    void refusesArchivesAnywhereElse() throws Exception {
        assertThat(post(Callers.ADMIN_KEY, zeros(3 * MEGABYTE), "/meetings").statusCode())
                .isEqualTo(413);
    }

    @Test
    void spendsNoDiskOnNobody() throws Exception {
        assertThat(post(null, zeros(11 * MEGABYTE), "/imports").statusCode()).isEqualTo(413);
        assertThat(post(null, zeros(MEGABYTE), "/imports").statusCode()).isEqualTo(401);
    }

    @Test
    void tellsOthersToComeBackLaterWhenManyArrive() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                slow.add(begin());
            }
            while (files().size() < AT_ONCE) {
                Thread.sleep(20);
            }

            HttpResponse<String> answer = post(Callers.ADMIN_KEY, zeros(10), "/imports");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private Socket begin() throws IOException {
        Socket socket = new Socket(base.getHost(), base.getPort());
        socket.getOutputStream().write("""
                        POST /api/v1/imports HTTP/1.1\r
                        Host: localhost\r
                        X-API-Key: %s\r
                        Content-Type: application/zip\r
                        Content-Length: 1000\r
                        \r
                        PK""".formatted(Callers.ADMIN_KEY).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private HttpResponse<String> post(@Nullable String key, BodyPublisher body, String path) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(Api.V1 + path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/zip")
                .POST(body);
        if (key != null) {
            request.header(Callers.API_KEY, key);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static BodyPublisher zeros(long length) {
        return BodyPublishers.ofInputStream(() -> new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                int count = (int) Math.min(most, left);
                left -= count;
                return count == 0 ? -1 : count;
            }
        });
    }
}
