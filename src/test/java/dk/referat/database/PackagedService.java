package dk.referat.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program as its users start it: a process of its own. */
public final class PackagedService {
    public static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

    private final Process process;
    private final Path log;
    private final URI address;
    private final URI management;

    private PackagedService(Process process, Path log, URI address, URI management) {
        this.process = process;
        this.log = log;
        this.address = address;
        this.management = management;
    }

    /** {@code words} behind the command have it do one thing and end. */
    public static PackagedService launch(Path folder, Map<String, String> settings, String... words)
            throws IOException {
        return launch(JAR, folder, settings, words);
    }

    /** {@code jar} may be that of another version. */
    public static PackagedService launch(Path jar, Path folder, Map<String, String> settings, String... words)
            throws IOException {
        int port = freePort();
        int managementPort = freePort();
        Path log = folder.resolveSibling(folder.getFileName() + "-" + port + ".log");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-jar", jar.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("REFERAT_"));
        environment.put("REFERAT_DATA_DIR", folder.toString());
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        environment.putAll(settings);
        return new PackagedService(builder.start(), log, local(port), local(managementPort));
    }

    public static PackagedService start(Path folder, Map<String, String> settings) throws Exception {
        return start(JAR, folder, settings);
    }

    public static PackagedService start(Path jar, Path folder, Map<String, String> settings) throws Exception {
        PackagedService service = launch(jar, folder, settings);
        HttpRequest request = HttpRequest.newBuilder(service.address).build();
        try {
            Eventually.answers(() -> HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()));
            return service;
        } catch (Exception e) {
            service.terminate();
            throw new IllegalStateException(String.join("\n", service.log()), e);
        }
    }

    private static URI local(int port) {
        return URI.create("http://localhost:" + port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public URI address() {
        return address;
    }

    /** Where health and figures are. */
    public URI management() {
        return management;
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    public List<String> log() throws IOException {
        return Files.readAllLines(log);
    }

    public int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public void tellToStop() {
        process.destroy();
    }

    public void terminate() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
