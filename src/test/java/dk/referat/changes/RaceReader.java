package dk.referat.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps a copy of the versions of all it may see, by the feed alone, at its own pace, from when it is made. */
public final class RaceReader {

    private static final List<String> COLUMNS = List.of("public_revision", "internal_revision", "closed_revision");

    private final RaceCalls calls;
    private final @Nullable String key;
    private final int audience;
    private final List<String> bodies;
    private final Random random;
    private final Map<String, Long> copy = new HashMap<>();
    private final Map<String, Long> latest = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private String after = "";
    private int told;
    private volatile boolean finishing;

    /** {@code audience} is that of the key for the bodies; for every body if there are none. */
    public RaceReader(RaceCalls calls, @Nullable String key, int audience, List<String> bodies, long seed) {
        this.calls = calls;
        this.key = key;
        this.audience = audience;
        this.bodies = bodies;
        this.random = new Random(seed);
    }

    public Void follow() throws InterruptedException {
        boolean more = true;
        while (more) {
            boolean last = finishing;
            try {
                int found = read();
                more = found > 0 || !last;
            } catch (IOException killed) {
                Thread.sleep(100);
            }
            if (!last) {
                Thread.sleep(random.nextInt(600));
            }
        }
        return null;
    }

    private int read() throws IOException, InterruptedException {
        String path = "/changes?limit=" + (1 + random.nextInt(100)) + after;
        int wait = finishing || random.nextBoolean() ? 0 : 3;
        HttpResponse<String> answer = calls.send(random, key, "GET", path, null, null, wait);
        if (answer.statusCode() >= 500) {
            throw new IOException("" + answer.statusCode());
        }
        if (answer.statusCode() != 200) {
            faults.add(answer.statusCode() + " " + answer.body());
            finishing = true;
            return 0;
        }
        JsonNode page = RaceCalls.json(answer);
        page.path("items").forEach(this::take);
        after = "&after=" + page.path("next").asText();
        return page.path("items").size();
    }

    private void take(JsonNode change) {
        String thing = change.path("type").asText() + " " + change.path("id").asText();
        long version = change.path("version").asLong();
        Long before = latest.put(thing, version);
        if (before != null && before >= version) {
            faults.add("%s went from %d to %d".formatted(thing, before, version));
        }
        String what = change.path("change").asText();
        boolean known = copy.containsKey(thing);
        if (known == what.equals("CREATED")) {
            faults.add("%s was %s when it was %s".formatted(thing, known ? "known" : "unknown", what));
        }
        if (what.equals("DELETED")) {
            copy.remove(thing);
        } else {
            copy.put(thing, version);
        }
        told++;
    }

    public void finish() {
        finishing = true;
    }

    public int told() {
        return told;
    }

    public List<String> faults() {
        return faults;
    }

    public Map<String, Long> copy() {
        return copy;
    }

    /** What is asked for each thing in the copy and answers otherwise than the copy says. */
    public List<String> unlikeWhatIsServed() throws IOException, InterruptedException {
        List<String> unlike = new ArrayList<>();
        for (Map.Entry<String, Long> thing : copy.entrySet()) {
            String[] name = thing.getKey().split(" ");
            String path = "/" + ResourceType.valueOf(name[0]).collection() + "/" + name[1];
            HttpResponse<String> answer = calls.send(random, key, "GET", path, null, null, 0);
            if (answer.statusCode() != 200
                    || RaceCalls.json(answer).path("version").asLong() != thing.getValue()) {
                unlike.add(thing + " but " + answer.statusCode() + " " + answer.body());
            }
        }
        return unlike;
    }

    /** What the copy should be. */
    public Map<String, Long> truth(DataSource database) throws SQLException {
        Map<String, Long> truth = new HashMap<>();
        for (ResourceType type : ResourceType.values()) {
            String body = type == ResourceType.BODY ? "id" : "body_id";
            String own = bodies.isEmpty()
                    ? "true"
                    : bodies.stream().collect(Collectors.joining("', '", body + " in ('", "')"));
            int elsewhere = bodies.isEmpty() ? audience : 0;
            String sql = """
                    select id, case when %1$s then %2$s else %3$s end from %4$s
                    where audience <= case when %1$s then %5$d else %6$d end
                    """.formatted(
                            own, COLUMNS.get(audience), COLUMNS.get(elsewhere), type.table(), audience, elsewhere);
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    truth.put(type + " " + row.getString(1), row.getLong(2));
                }
            }
        }
        return truth;
    }

    @Override
    public String toString() {
        return "a reader of audience %d %s".formatted(audience, bodies.isEmpty() ? "everywhere" : "for " + bodies);
    }
}
