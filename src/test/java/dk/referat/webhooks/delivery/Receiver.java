package dk.referat.webhooks.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Somebody outside who is told of changes: a web server of its own. */
final class Receiver implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final int TAKEN = 204;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final List<Received> received = Collections.synchronizedList(new ArrayList<>());
    private final Queue<int[]> answers = new ArrayDeque<>();
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private volatile int always = TAKEN;
    private volatile int takesMillis;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::receive);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "receiver");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    /** Something that came. */
    record Received(HttpHeaders headers, String body) {

        String id() {
            return headers.firstValue("webhook-id").orElseThrow();
        }

        JsonNode event() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        String type() {
            return event().path("type").asText();
        }

        /** What it says, as the feed's items have it: {@code meetings 0198… 3 UPDATED}. */
        String said() {
            JsonNode data = event().path("data");
            return String.join(
                    " ",
                    data.path("resource").asText(),
                    data.path("id").asText(),
                    data.path("version").asText(),
                    data.path("change").asText());
        }

        /** Throws unless it is signed with the secret. */
        void verify(String secret) throws WebhookVerificationException {
            new Webhook(secret).verify(body, headers);
        }
    }

    String url(String host) {
        return "http://" + host + ":" + server.getAddress().getPort() + "/referat";
    }

    /** Answers so the next time, and asks to be given so many seconds if that is more than none. */
    void answerNext(int status, int retryAfter) {
        synchronized (answers) {
            answers.add(new int[] {status, retryAfter});
        }
    }

    void answerAlways(int status) {
        always = status;
    }

    void take(int millis) {
        takesMillis = millis;
    }

    private void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Received one = new Received(HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true), body);
        mostAtOnce.accumulateAndGet(underWay.merge(one.id(), 1, Integer::sum), Math::max);
        try {
            Thread.sleep(takesMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        int[] answer;
        synchronized (answers) {
            answer = answers.isEmpty() ? new int[] {always, 0} : answers.remove();
        }
        if (answer[1] > 0) {
            exchange.getResponseHeaders().add("Retry-After", Integer.toString(answer[1]));
        }
        underWay.merge(one.id(), -1, Integer::sum);
        received.add(one);
        exchange.sendResponseHeaders(answer[0], -1);
        exchange.close();
    }

    /** How many attempts to deliver one and the same thing there were at the same time. */
    int mostAtOnce() {
        return mostAtOnce.get();
    }

    List<Received> received() {
        synchronized (received) {
            return List.copyOf(received);
        }
    }

    /** Waits until it has what is wanted. */
    List<Received> await(Predicate<List<Received>> wanted) throws InterruptedException {
        for (int waited = 0; waited < PATIENCE_MILLIS; waited += 20) {
            List<Received> now = received();
            if (wanted.test(now)) {
                return now;
            }
            Thread.sleep(20);
        }
        throw new AssertionError(
                "Came: " + received().stream().map(Received::body).toList());
    }

    List<Received> await(int many) throws InterruptedException {
        return await(now -> now.size() >= many);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
