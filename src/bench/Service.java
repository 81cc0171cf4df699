import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The packaged program, as a process of its own. */
record Service(Process process, int port) implements AutoCloseable {

    static final String ADMIN = "only-for-the-benchmark-0123456789-0123456789";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Service start(List<String> command, Database database, int port, Path log) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("QUARKUS_HTTP_PORT", "" + port);
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", "0");
        builder.environment().put("QUARKUS_DATASOURCE_JDBC_URL", database.url());
        builder.environment().put("QUARKUS_DATASOURCE_USERNAME", "referat");
        builder.environment().put("QUARKUS_DATASOURCE_PASSWORD", "referat");
        builder.environment().put("REFERAT_ADMIN_KEY", ADMIN);
        builder.environment().put("REFERAT_RATE_LIMIT_CALLER", "1000000000");
        Service service = new Service(
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start(), port);
        Runtime.getRuntime().addShutdownHook(new Thread(service.process::destroy));
        service.awaitAnswer(log);
        return service;
    }

    private void awaitAnswer(Path log) throws Exception {
        while (process.isAlive()) {
            try {
                send("GET", "/bodies", "", ADMIN);
                return;
            } catch (IOException notYet) {
                Thread.sleep(10);
            }
        }
        throw new IllegalStateException("The service did not start, see " + log);
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + "/api/v1" + path;
    }

    String post(String path, String body) throws Exception {
        return send("POST", path, body, ADMIN).body();
    }

    String put(String path, String body) throws Exception {
        return send("PUT", path, body, ADMIN).body();
    }

    HttpResponse<String> send(String method, String path, String body, String key) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("X-API-Key", key)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json").header("If-Match", "*");
        }
        HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    /** Resident memory at its highest, in MiB. */
    long peak() throws IOException {
        return (long) Tool.number(Files.readString(Path.of("/proc/" + process.pid() + "/status")), "VmHWM:\\s+(\\d+)") / 1024;
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor();
    }
}
