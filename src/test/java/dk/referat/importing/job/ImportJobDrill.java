package dk.referat.importing.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.Callers;
import dk.referat.database.PackagedService;
import dk.referat.http.Api;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the packaged program while it takes in an archive, and looks whether anything is lost or there twice. How many
 * files: {@code -Dreferat.import.files=1000}.
 */
class ImportJobDrill {

    private static final int FILES = Integer.getInteger("referat.import.files", 60);
    private static final Map<String, String> SETTINGS =
            Map.of("REFERAT_ADMIN_KEY", Callers.ADMIN_KEY, "REFERAT_IMPORT_JOB_LOOK_EVERY", "0.1S");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path temporary;

    @Test
    void goesOnWhereItWasKilled() throws Exception {
        PackagedService service = PackagedService.start(temporary.resolve("data"), SETTINGS);
        String job;
        long before;
        try {
            job = send(service);
            before = await(service, job, ImportJobDrill::isUnderWay);
        } finally {
            service.kill();
        }
        PackagedService again = PackagedService.start(temporary.resolve("data"), SETTINGS);
        try {
            assertThat(before).isLessThan(FILES);
            await(again, job, ImportJobDrill::isOver);
            everyFileIsThereOnce(again, job);
        } finally {
            again.terminate();
        }
    }

    @Test
    void sharesTheWorkWithAnotherAndDoesItsPartWhenThatIsKilled() throws Exception {
        Path data = temporary.resolve("data");
        PackagedService first = PackagedService.start(data, SETTINGS);
        try {
            PackagedService second = PackagedService.start(temporary.resolve("none"), besides(data));
            String job = send(second);
            long before;
            try {
                before = await(second, job, ImportJobDrill::isUnderWay);
            } finally {
                second.kill();
            }
            assertThat(before).isLessThan(FILES);
            await(first, job, ImportJobDrill::isOver);
            everyFileIsThereOnce(first, job);
        } finally {
            first.terminate();
        }
    }

    private static Map<String, String> besides(Path data) throws IOException {
        String port =
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:" + port + "/referat",
                "QUARKUS_DATASOURCE_USERNAME",
                "referat",
                "QUARKUS_DATASOURCE_PASSWORD",
                Files.readString(data.resolve("password")),
                "REFERAT_ADMIN_KEY",
                Callers.ADMIN_KEY);
    }

    private String send(PackagedService service) throws Exception {
        ask(service, "POST", "/bodies", "application/json", BodyPublishers.ofString("""
                {"code": "DIR", "name": "Direktionen", "kind": "EXECUTIVE_BOARD"}
                """));
        Zip zip = new Zip();
        for (int i = 0; i < FILES; i++) {
            zip.with(GeneratedMinutes.name(i), GeneratedMinutes.text(i));
        }
        JsonNode job =
                ask(service, "POST", "/imports?body=DIR", "application/zip", BodyPublishers.ofByteArray(zip.bytes()));
        return "/import-jobs/" + job.path("id").asText();
    }

    private static boolean isUnderWay(JsonNode job) {
        return job.at("/files/created").asInt() >= FILES / 3;
    }

    private static boolean isOver(JsonNode job) {
        return !job.path("finishedAt").isNull();
    }

    /** Answers how many files are in by then. */
    private long await(PackagedService service, String job, Predicate<JsonNode> reached) throws Exception {
        JsonNode seen = get(service, job);
        while (!reached.test(seen)) {
            Thread.sleep(20);
            seen = get(service, job);
        }
        return seen.at("/files/created").asLong();
    }

    private void everyFileIsThereOnce(PackagedService service, String path) throws Exception {
        JsonNode job = get(service, path);
        assertThat(job.path("state").asText()).isEqualTo("DONE");
        assertThat(job.at("/files/total").asInt()).isEqualTo(FILES);
        assertThat(job.at("/files/created").asInt()).isEqualTo(FILES);
        List<String> reported = all(service, path + "/files", "meeting");
        assertThat(reported).hasSize(FILES).doesNotHaveDuplicates();
        assertThat(all(service, "/meetings?body=DIR", "id")).containsExactlyInAnyOrderElementsOf(reported);
    }

    private List<String> all(PackagedService service, String path, String member) throws Exception {
        List<String> values = new ArrayList<>();
        String limited = path + (path.contains("?") ? "&" : "?") + "limit=500";
        JsonNode page = get(service, limited);
        page.path("items").forEach(item -> values.add(item.path(member).asText()));
        while (!page.path("next").isNull()) {
            page = get(service, limited + "&cursor=" + page.path("next").asText());
            page.path("items").forEach(item -> values.add(item.path(member).asText()));
        }
        return values;
    }

    private JsonNode get(PackagedService service, String path) throws Exception {
        return ask(service, "GET", path, "application/json", BodyPublishers.noBody());
    }

    private JsonNode ask(PackagedService service, String method, String path, String type, BodyPublisher body)
            throws Exception {
        HttpRequest request = HttpRequest.newBuilder(service.address().resolve(Api.V1 + path))
                .header(Callers.API_KEY, Callers.ADMIN_KEY)
                .header("Content-Type", type)
                .method(method, body)
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return JSON.readTree(answer.body());
    }
}
