package dk.referat.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.referat.database.PackagedService;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** What cursors are worth when the database is restored from a copy: one that has gone is refused, none goes on silently. */
class RestoredFeedIT {

    private static final String ADMIN_KEY = "only-for-tests-0123456789-abcdefghijkl";
    private static final Map<String, String> SETTINGS = Map.of("REFERAT_ADMIN_KEY", ADMIN_KEY);

    @TempDir
    static Path temporary;

    private final RaceCalls calls = new RaceCalls(ADMIN_KEY);
    private final Random random = new Random();

    @Test
    void refusesTheCursorsThatACopyHasNotComeTo() throws Exception {
        Path data = temporary.resolve("data");
        Path copy = temporary.resolve("copy");
        PackagedService service = start(data);
        calls.body("PUBLIC");
        String before = cursor();
        service.terminate();
        copy(data, copy);

        service = start(data);
        calls.body("PUBLIC");
        calls.body("PUBLIC");
        String after = cursor();
        service.terminate();

        // The same server by its identifier, back where it was, and on from there another way.
        service = start(copy);
        assertThat(ask(after).statusCode()).isEqualTo(410);
        List<String> made = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            made.add(calls.body("PUBLIC"));
        }
        cursor();
        assertThat(ask(after).statusCode()).isEqualTo(410);
        List<String> told = new ArrayList<>();
        RaceCalls.json(ask(before))
                .path("items")
                .forEach(item -> told.add(item.path("id").asText()));
        assertThat(told).containsExactlyElementsOf(made);
        service.terminate();
    }

    @Test
    void refusesTheCursorsOfAnotherServer() throws Exception {
        PackagedService old = start(temporary.resolve("old"));
        calls.body("PUBLIC");
        String cursor = cursor();
        PackagedService fresh = start(temporary.resolve("fresh"));
        try (Connection from = database(temporary.resolve("old")).getConnection();
                Connection to = database(temporary.resolve("fresh")).getConnection()) {
            restore(from, to);
        }
        old.terminate();
        fresh.terminate();

        fresh = start(temporary.resolve("fresh"));
        assertThat(ask(cursor).statusCode()).isEqualTo(410);
        assertThat(ask("now").statusCode()).isEqualTo(200);
        fresh.terminate();
    }

    /** Secret, epoch and feed, as a dump would carry them. */
    private static void restore(Connection from, Connection to) throws SQLException {
        try (PreparedStatement read = from.prepareStatement("select epoch, secret from installation");
                PreparedStatement write = to.prepareStatement("update installation set epoch = ?, secret = ?")) {
            ResultSet row = read.executeQuery();
            row.next();
            write.setObject(1, row.getObject(1));
            write.setBytes(2, row.getBytes(2));
            write.execute();
        }
        try (PreparedStatement read = from.prepareStatement("select c::text from change c");
                PreparedStatement write = to.prepareStatement("insert into change select (?::change).*")) {
            ResultSet row = read.executeQuery();
            while (row.next()) {
                write.setString(1, row.getString(1));
                write.execute();
            }
        }
    }

    private PackagedService start(Path folder) throws Exception {
        PackagedService service = PackagedService.start(folder, SETTINGS);
        calls.servedBy(service.address());
        return service;
    }

    private static PGSimpleDataSource database(Path folder) throws IOException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL("jdbc:postgresql://127.0.0.1:"
                + Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(3) + "/referat");
        database.setUser("referat");
        database.setPassword(Files.readString(folder.resolve("password")));
        return database;
    }

    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                        .start()
                        .waitFor())
                .isZero();
    }

    /** Of the last body that was made: the end of the feed once it is told. */
    private String cursor() throws IOException, InterruptedException {
        JsonNode page = RaceCalls.json(ask("now"));
        String end = page.path("next").asText();
        HttpResponse<String> more = calls.send(random, ADMIN_KEY, "GET", "/changes?after=" + end, null, null, 2);
        while (!RaceCalls.json(more).path("items").isEmpty()) {
            end = RaceCalls.json(more).path("next").asText();
            more = calls.send(random, ADMIN_KEY, "GET", "/changes?after=" + end, null, null, 2);
        }
        return RaceCalls.json(more).path("next").asText();
    }

    private HttpResponse<String> ask(String after) throws IOException, InterruptedException {
        return calls.send(random, ADMIN_KEY, "GET", "/changes?after=" + after, null, null, 0);
    }
}
