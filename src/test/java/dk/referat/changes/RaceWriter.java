package dk.referat.changes;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Does whatever comes to mind, together with others; what is refused, or lost with a service, is let go. */
final class RaceWriter {

    private static final List<String> STEPS =
            List.of("AGENDA_DRAFT", "AGENDA_PUBLISHED", "HELD", "MINUTES_DRAFT", "MINUTES_APPROVED");
    private static final int KNOWN = 12;

    private final RaceCalls calls;
    private final List<String> bodies;
    private final AtomicBoolean racing;
    private final Random random;
    private final AtomicInteger done = new AtomicInteger();
    private final List<String> meetings = new CopyOnWriteArrayList<>();
    private final List<String> items = new CopyOnWriteArrayList<>();
    private final List<String> others = new CopyOnWriteArrayList<>();

    RaceWriter(RaceCalls calls, List<String> bodies, AtomicBoolean racing, long seed) {
        this.calls = calls;
        this.bodies = bodies;
        this.racing = racing;
        this.random = new Random(seed);
    }

    int done() {
        return done.get();
    }

    Void write() throws InterruptedException {
        while (racing.get()) {
            try {
                writeOne();
            } catch (IOException killed) {
                Thread.sleep(50);
            }
        }
        return null;
    }

    private void writeOne() throws IOException, InterruptedException {
        int what = random.nextInt(20);
        if (meetings.isEmpty() || what == 0) {
            create(meetings, "/meetings", """
                    {"body": "%s", "kind": "ORDINARY", "date": "2026-03-04"}
                    """.formatted(any(bodies)), "/meetings/");
        } else if (items.isEmpty() || what <= 3) {
            create(items, any(meetings) + "/agenda-items", "{\"title\": \"Budget\"}", "/agenda-items/");
        } else if (what <= 5) {
            move(any(items), any(List.of("APPROVED", "APPROVED", "TREATED", "WITHDRAWN")));
        } else if (what <= 8) {
            move(any(meetings), any(STEPS));
        } else if (what <= 10) {
            access(any(items));
        } else if (what == 11) {
            create(others, any(items) + "/decisions", "{\"text\": \"Godkendt.\"}", "/decisions/");
        } else if (what == 12) {
            create(others, any(items) + "/attachments", "{\"title\": \"Notat\"}", "/attachments/");
        } else if (what == 13) {
            create(others, any(items) + "/tasks", "{\"description\": \"Følge op\"}", "/tasks/");
        } else if (what == 14 && !others.isEmpty()) {
            move(any(others), any(List.of("CONFIRMED", "IN_PROGRESS")));
        } else if (what == 15 && !others.isEmpty()) {
            access(any(others));
        } else if (what == 16) {
            change("DELETE", any(others.isEmpty() ? items : others), null);
        } else if (what == 17) {
            change("DELETE", any(items), null);
        } else if (what == 18 && random.nextInt(4) == 0) {
            change(
                    "PATCH",
                    "/bodies/" + any(bodies),
                    "{\"publicationPolicy\": \"%s\"}".formatted(any(List.of("PUBLIC", "INTERNAL"))));
        } else {
            change("PATCH", any(meetings), "{\"location\": \"Lokale %d\"}".formatted(random.nextInt(100)));
        }
    }

    private void create(List<String> known, String path, String json, String collection)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = calls.send(random, "POST", path, json, null);
        if (answer.statusCode() == 201) {
            done.incrementAndGet();
            known.add(collection + RaceCalls.json(answer).path("id").asText());
            if (known.size() > KNOWN) {
                known.remove(0);
            }
        }
    }

    private void access(String path) throws IOException, InterruptedException {
        change(
                "PATCH",
                path,
                random.nextBoolean()
                        ? "{\"access\": \"CLOSED\", \"legalBasis\": \"Styrelsesloven § 10\"}"
                        : "{\"access\": \"OPEN\"}");
    }

    private void move(String path, String to) throws IOException, InterruptedException {
        String etag = etag(path);
        if (etag != null) {
            count(calls.send(random, "POST", path + "/transitions", "{\"to\": \"%s\"}".formatted(to), etag));
        }
    }

    private void change(String method, String path, @Nullable String json) throws IOException, InterruptedException {
        String etag = etag(path);
        if (etag != null) {
            count(calls.send(random, method, path, json, etag));
        }
    }

    private void count(HttpResponse<String> answer) {
        if (answer.statusCode() < 300) {
            done.incrementAndGet();
        }
    }

    private @Nullable String etag(String path) throws IOException, InterruptedException {
        return calls.send(random, "GET", path, null, null)
                .headers()
                .firstValue("ETag")
                .orElse(null);
    }

    private String any(List<String> values) {
        List<String> now = new ArrayList<>(values);
        return now.get(random.nextInt(now.size()));
    }
}
