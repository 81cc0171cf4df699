package dk.referat.webhooks.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SenderTest {

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final String PASSWORD = "only-for-tests";

    @TempDir
    Path folder;

    private final Vertx vertx = Vertx.vertx();
    private final Map<String, String> seen = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private HttpServer receiver;

    /** The test's own names: every host is here. */
    private final HostNames names = new HostNames() {
        @Override
        List<InetAddress> addresses(String host) throws UnknownHostException {
            return List.of(LOOPBACK);
        }
    };

    @BeforeEach
    void receive() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
        serve(receiver);
    }

    private void serve(HttpServer server) {
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "receiver");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
        vertx.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        exchange.getRequestHeaders().forEach((name, values) -> seen.put(name.toLowerCase(), values.get(0)));
        try (InputStream body = exchange.getRequestBody()) {
            seen.put("body", new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
        switch (exchange.getRequestURI().getPath()) {
            case "/moved" -> {
                exchange.getResponseHeaders().add("Location", "/");
                exchange.sendResponseHeaders(307, -1);
            }
            case "/busy" -> {
                exchange.getResponseHeaders().add("Retry-After", "90");
                exchange.sendResponseHeaders(503, -1);
            }
            case "/chatty" -> {
                exchange.sendResponseHeaders(200, 0);
                chatter(exchange);
            }
            case "/silent" -> sleep();
            default -> exchange.sendResponseHeaders(204, -1);
        }
        exchange.close();
    }

    /** Goes on until the other end hangs up. */
    private void chatter(HttpExchange exchange) {
        byte[] part = new byte[8192];
        try {
            while (true) {
                exchange.getResponseBody().write(part);
                seen.merge("chatter", "1", (sum, one) -> Integer.toString(Integer.parseInt(sum) + 1));
            }
        } catch (IOException e) {
            seen.put("hung-up", "yes");
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(3000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String url(String path) {
        return "http://receiver.example:" + receiver.getAddress().getPort() + path;
    }

    private Answer send(String url, String... more) throws InterruptedException {
        String[] settings = Stream.concat(
                        Stream.of(
                                "allowed-networks",
                                "127.0.0.0/8",
                                "plain-hosts",
                                "receiver.example",
                                "answer-within",
                                "1s"),
                        Stream.of(more))
                .toArray(String[]::new);
        WebhookSettings own = Settings.of(settings);
        Sender sender = new Sender(new Destinations(names, own), own, vertx, Clock.systemUTC());
        return sender.send(url, new Message("0198c0de", "{\"ø\": 1}", List.of()));
    }

    @Test
    void sendsToTheReceiverByItsName() throws InterruptedException {
        assertThat(send(url("/hook"))).isEqualTo(new Answer(null, 204, null));
        assertThat(seen)
                .containsEntry(
                        "host", "receiver.example:" + receiver.getAddress().getPort())
                .containsEntry("content-type", "application/cloudevents+json; charset=utf-8")
                .containsEntry("webhook-id", "0198c0de")
                .containsEntry("body", "{\"ø\": 1}");
    }

    @Test
    void followsNoRedirect() throws InterruptedException {
        assertThat(send(url("/moved"))).isEqualTo(new Answer(Failure.REFUSED, 307, null));
        assertThat(calls).hasValue(1);
    }

    @Test
    void hearsHowLongToWait() throws InterruptedException {
        assertThat(send(url("/busy")).retryAfter()).hasSeconds(90);
    }

    @Test
    void doesNotWaitForever() throws InterruptedException {
        assertThat(send(url("/silent"))).isEqualTo(new Answer(Failure.TIMED_OUT, null, null));
    }

    @Test
    void hangsUpOnAReceiverThatTalksTooMuch() throws InterruptedException {
        assertThat(send(url("/chatty")).failure()).isNull();
        for (int i = 0; i < 100 && !seen.containsKey("hung-up"); i++) {
            Thread.sleep(20);
        }
        assertThat(seen).containsKey("hung-up");
        // What fits into the buffers of two sockets besides what is read.
        assertThat(Integer.parseInt(seen.get("chatter"))).isLessThan(2000);
    }

    @Test
    void doesNotCallWhatIsNotAllowed() throws InterruptedException {
        assertThat(send("https://receiver.example:" + receiver.getAddress().getPort() + "/"))
                .isEqualTo(new Answer(Failure.NOT_ALLOWED, null, null));
        assertThat(calls).hasValue(0);
    }

    @Test
    void saysThatNobodyIsThere() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(send("http://receiver.example:" + free + "/"))
                .isEqualTo(new Answer(Failure.UNREACHABLE, null, null));
    }

    @Test
    void trustsACertificateOfTheReceiversNameAlone() throws Exception {
        Path store = folder.resolve("store.p12");
        Path authority = folder.resolve("authority.pem");
        keytool(
                "-genkeypair",
                "-alias",
                "r",
                "-keyalg",
                "EC",
                "-dname",
                "CN=r",
                "-ext",
                "SAN=dns:receiver.example",
                "-keystore",
                store.toString());
        keytool("-exportcert", "-rfc", "-alias", "r", "-file", authority.toString(), "-keystore", store.toString());
        HttpsServer encrypted = HttpsServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
        encrypted.setHttpsConfigurator(new HttpsConfigurator(context(store)));
        serve(encrypted);
        int port = encrypted.getAddress().getPort();
        String[] trusting = {
            "allowed-ports", Integer.toString(port), "authorities", authority.toString(), "answer-within", "9s"
        };

        assertThat(send("https://receiver.example:" + port + "/", trusting)).isEqualTo(new Answer(null, 204, null));
        assertThat(send("https://other.example:" + port + "/", trusting).failure())
                .isEqualTo(Failure.UNREACHABLE);
        assertThat(send("https://receiver.example:" + port + "/", "allowed-ports", Integer.toString(port))
                        .failure())
                .isEqualTo(Failure.UNREACHABLE);
        assertThat(calls).hasValue(1);
        encrypted.stop(0);
    }

    private static void keytool(String... arguments) throws Exception {
        String program =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> command = Stream.concat(
                        Stream.of(program), Stream.concat(Stream.of(arguments), Stream.of("-storepass", PASSWORD)))
                .toList();
        assertThat(new ProcessBuilder(command).redirectErrorStream(true).start().waitFor())
                .isZero();
    }

    private static SSLContext context(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(store)) {
            keys.load(file, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
