package dk.referat.drill;

import com.fasterxml.jackson.databind.JsonNode;
import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.http.Api;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A client that does not let go until it knows what became of what it asked for. */
final class Client {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PAUSE_MILLIS = 100;
    /** Of so many answers to a write with a key one is thrown away, as if it had been lost on the way. */
    private static final int ONE_IS_LOST_OF = 10;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private final Front front;
    private final Tally tally;
    private final Random random;

    Client(Front front, Tally tally, Random random) {
        this.front = front;
        this.tally = tally;
        this.random = random;
    }

    Answer get(String path) throws InterruptedException {
        long start = System.nanoTime();
        while (true) {
            Answer answer = attempt(() -> request("GET", path, null, ""));
            if (answer != null && answer.status() < 500) {
                return answer;
            }
            pause(start, "GET " + path);
        }
    }

    /** A POST that is sent again with the same key until it is answered. */
    Answer post(String path, String type, String body, boolean conditional) throws InterruptedException {
        String key = Fixture.code();
        String etag =
                conditional ? get(path.substring(0, path.lastIndexOf('/'))).etag() : null;
        boolean thrownAway = false;
        boolean inDoubt = false;
        long start = System.nanoTime();
        for (int attempt = 0; ; attempt++) {
            countRepeat(attempt);
            Answer answer = attempt(() -> request("POST", path, body, type, "Idempotency-Key", key, "If-Match", etag));
            if (answer != null && answer.isSuccess() && !thrownAway && random.nextInt(ONE_IS_LOST_OF) == 0) {
                tally.thrownAway.increment();
                thrownAway = true;
                continue;
            }
            if (answer != null && answer.isSuccess()) {
                return acknowledge(answer, thrownAway, inDoubt);
            }
            if (answer != null && answer.status() < 500 && !answer.isUnderWay()) {
                throw unexpected(answer);
            }
            inDoubt |= answer == null || !answer.isUnderWay();
            pause(start, "POST " + path);
        }
    }

    private Answer acknowledge(Answer answer, boolean thrownAway, boolean inDoubt) {
        boolean imported = answer.status() == 200 && answer.json().has("outcome");
        if (answer.isReplayed() || imported) {
            if (!thrownAway && !inDoubt) {
                tally.fault("replayed at once " + answer);
            }
            tally.found.increment();
        } else if (thrownAway) {
            tally.fault("done twice: " + answer);
        }
        tally.acknowledged.increment();
        return answer;
    }

    /** A PUT, PATCH or DELETE of what is there now, until that is so; {@code isDone} tells it from the resource. */
    Answer change(String method, String path, String type, Draft draft, Predicate<Answer> isDone)
            throws InterruptedException {
        boolean inDoubt = false;
        long start = System.nanoTime();
        for (int attempt = 0; ; attempt++) {
            Answer now = get(path);
            if (isDone.test(now)) {
                if (!inDoubt) {
                    tally.fault("done before it was asked for: " + now);
                }
                tally.found.increment();
                tally.acknowledged.increment();
                return now;
            }
            countRepeat(attempt);
            Answer answer = attempt(() -> request(method, path, draft.of(now.json()), type, "If-Match", now.etag()));
            if (answer != null && answer.isSuccess()) {
                tally.acknowledged.increment();
                return answer;
            }
            if (answer != null && answer.status() < 500 && answer.status() != 412 && answer.status() != 404) {
                throw unexpected(answer);
            }
            inDoubt |= answer == null || answer.status() >= 500;
            pause(start, method + " " + path);
        }
    }

    /** What is sent, made of what is there. */
    interface Draft {
        @Nullable
        String of(JsonNode now);
    }

    private void countRepeat(int attempt) {
        tally.repeated.add(attempt == 0 ? 0 : 1);
    }

    /** Null if nobody can know whether it was done. */
    private @Nullable Answer attempt(Supplier<HttpRequest> request) throws InterruptedException {
        while (true) {
            tally.requests.increment();
            HttpRequest sent = request.get();
            try {
                Answer answer = Answer.of(http.send(sent, BodyHandlers.ofString()));
                if (answer.status() >= 500) {
                    tally.refused.increment();
                    tally.failure(answer.toString());
                    if (!answer.isClearRefusal()) {
                        tally.fault("no clear refusal: " + answer);
                    }
                }
                return answer;
            } catch (ConnectException notSent) {
                tally.refused.increment();
                tally.failure(sent.uri() + ": " + notSent);
                Thread.sleep(PAUSE_MILLIS);
            } catch (IOException lost) {
                tally.failure(sent.method() + " " + sent.uri() + ": " + lost);
                tally.unknown.add(sent.method().equals("GET") ? 0 : 1);
                return null;
            }
        }
    }

    private HttpRequest request(String method, String path, @Nullable String body, String type, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(front.next().resolve(Api.V1 + path))
                .timeout(LONGEST_ANSWER)
                .header(Callers.API_KEY, Callers.ADMIN_KEY)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", type);
        }
        for (int i = 0; i < headers.length; i += 2) {
            if (headers[i + 1] != null) {
                request.header(headers[i], headers[i + 1]);
            }
        }
        return request.build();
    }

    private static void pause(long start, String what) throws InterruptedException {
        if (System.nanoTime() - start > PATIENCE.toNanos()) {
            throw new IllegalStateException(what + " is answered no more");
        }
        Thread.sleep(PAUSE_MILLIS);
    }

    private IllegalStateException unexpected(Answer answer) {
        tally.fault("unexpected: " + answer);
        return new IllegalStateException(answer.toString());
    }
}
