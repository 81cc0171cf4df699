package dk.referat.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Callers;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithProbe.class)
class BodyLimitTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String IMPORT = Api.V1 + "/imports?body=NOBODY";

    @TestHTTPResource
    URI base;

    @Test
    void takesABodyUpToTheLimit() throws Exception {
        assertThat(post(ProbeResource.PATH + "/text", whole(2 * MEGABYTE)).body())
                .isEqualTo("2097152");
    }

    @Test
    void takesAnImportOfTenMegabytes() throws Exception {
        assertThat(post(IMPORT, whole(10 * MEGABYTE)).body()).contains("There is no body NOBODY.");
    }

    @Test
    void refusesABodyThatSaysItIsTooLong() throws Exception {
        isTooLarge(post(ProbeResource.PATH + "/text", whole(2 * MEGABYTE + 1)), 2);
    }

    @Test
    void refusesABodyThatTurnsOutTooLong() throws Exception {
        isTooLarge(post(ProbeResource.PATH + "/text", chunked(2 * MEGABYTE + 1)), 2);
    }

    @Test
    void refusesAnImportThatSaysItIsTooLong() throws Exception {
        isTooLarge(post(IMPORT, whole(10 * MEGABYTE + 1)), 10);
    }

    @Test
    void refusesAnImportThatTurnsOutTooLong() throws Exception {
        isTooLarge(post(IMPORT, chunked(10 * MEGABYTE + 1)), 10);
    }

    private static void isTooLarge(HttpResponse<String> response, int megabytes) {
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body())
                .contains("\"/problems/too-large\"")
                .contains("The body may have at most " + megabytes + " MB.");
    }

    private HttpResponse<String> post(String path, BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "text/plain")
                .header(Callers.API_KEY, Callers.ADMIN_KEY)
                .POST(body)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static BodyPublisher whole(int length) {
        return BodyPublishers.ofByteArray(text(length));
    }

    private static BodyPublisher chunked(int length) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(text(length)));
    }

    private static byte[] text(int length) {
        byte[] text = new byte[length];
        Arrays.fill(text, (byte) 'a');
        return text;
    }
}
