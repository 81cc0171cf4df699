import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the cache of what the service loads and compiles, by using it: the full program lends its embedded database with
 * sample data, the one for the image serves requests on it until it is told to stop, and then writes the cache.
 *
 * <p>{@code java Training.java full-program program-for-the-image java options-file}
 */
class Training {

    private static final String KEY = "only-while-the-image-is-built-0123456789";
    private static final int ROUNDS = 300;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public static void main(String... args) throws Exception {
        Path full = Path.of(args[0]);
        Path image = Path.of(args[1]);
        Path data = Files.createTempDirectory("training").resolve("data");
        String java = args[2];

        int ownPort = freePort();
        Process lender = start(
                ownPort, Map.of("REFERAT_DATA_DIR", data.toString(), "REFERAT_SAMPLE_DATA", "true"), java, "-jar", full + "/quarkus-run.jar");
        try {
            awaitAnswer(ownPort, lender);
            int port = freePort();
            Process trained = start(
                    port,
                    Map.of(
                            "QUARKUS_DATASOURCE_JDBC_URL", databaseIn(data),
                            "QUARKUS_DATASOURCE_USERNAME", "referat",
                            "QUARKUS_DATASOURCE_PASSWORD", Files.readString(data.resolve("password")),
                            "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true"),
                    java,
                    "@" + args[3],
                    "-XX:AOTCacheOutput=" + image.resolve("app.aot"),
                    "-jar",
                    image + "/quarkus-run.jar");
            try {
                awaitAnswer(port, trained);
                use("http://localhost:" + port);
            } finally {
                trained.destroy();
                trained.waitFor();
            }
        } finally {
            lender.destroy();
            lender.waitFor();
        }
        if (!Files.exists(image.resolve("app.aot"))) {
            throw new IllegalStateException("No cache was written");
        }
    }

    private static void use(String base) throws Exception {
        String api = base + "/api/v1";
        String code = "TRAINING";
        send("POST", api + "/bodies", "application/json", """
                {"code": "%s", "name": "Direktionen", "kind": "EXECUTIVE_BOARD"}
                """.formatted(code));
        Path minutes = Path.of("src", "main", "resources", "sample", "dir-2026-02-11.txt");
        send("POST", api + "/imports?body=" + code, "text/plain; charset=utf-8", Files.readString(minutes));
        for (int round = 0; round < ROUNDS; round++) {
            String meeting = first("\"id\":\"([^\"]+)\"", get(api + "/meetings?body=" + code));
            get(api + "/meetings/" + meeting);
            get(api + "/decisions?journalNumber=18342/26");
            get(api + "/decisions?limit=50");
            get(api + "/tasks?limit=50");
            get(api + "/bodies");
            get(api + "/nothing");
            send("POST", api + "/meetings", "application/json", """
                    {"body": "%s", "kind": "ORDINARY", "date": "2030-01-01", "location": "%d"}
                    """.formatted(code, round));
        }
        get(base + "/openapi.json");
    }

    private static String get(String address) throws Exception {
        return send("GET", address, null, "");
    }

    private static String send(String method, String address, String type, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("X-API-Key", KEY)
                .method(method, type == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (type != null) {
            request.header("Content-Type", type);
        }
        HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 500 || method.equals("POST") && answer.statusCode() >= 400) {
            throw new IllegalStateException(method + " " + address + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static void awaitAnswer(int port, Process service) throws Exception {
        for (int attempt = 0; attempt < 1200 && service.isAlive(); attempt++) {
            try {
                get("http://localhost:" + port + "/api/v1/bodies");
                return;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("The service did not start");
    }

    private static Process start(int port, Map<String, String> settings, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(command)).inheritIO();
        builder.environment().put("QUARKUS_HTTP_PORT", "" + port);
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", "0");
        builder.environment().put("REFERAT_ADMIN_KEY", KEY);
        builder.environment().putAll(settings);
        return builder.directory(new File(".")).start();
    }

    private static String databaseIn(Path data) throws IOException {
        String port = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid")).get(3);
        return "jdbc:postgresql://127.0.0.1:" + port + "/referat";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
