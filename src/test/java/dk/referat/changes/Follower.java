package dk.referat.changes;

import static java.util.stream.Collectors.joining;

import dk.referat.Callers;
import dk.referat.audit.Database;
import dk.referat.http.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Follows the feed as a client would, from when it is made. */
public final class Follower {

    static final String CHANGES = Api.V1 + "/changes";

    private final Database database;
    private final String key;
    private final String filters;
    private String cursor;

    public Follower(Database database, String key, String filters) {
        this.database = database;
        this.key = key;
        this.filters = filters;
        settle(database);
        this.cursor = get("now").statusCode(200).extract().path("next");
    }

    /** A change as it was told. */
    public record Told(String type, String id, String change, long version, String at, String href, String cursor) {

        private static Told of(Map<String, Object> item) {
            return new Told(
                    (String) item.get("type"),
                    (String) item.get("id"),
                    (String) item.get("change"),
                    ((Number) item.get("version")).longValue(),
                    (String) item.get("at"),
                    (String) item.get("href"),
                    (String) item.get("cursor"));
        }

        public String said() {
            return type + " " + change;
        }
    }

    /** Waits until all that has been committed has its number. */
    public static void settle(Database database) {
        while (!database.ask("select 1 from change_unnumbered limit 1").isEmpty()) {
            database.run("select number_changes(1000)");
        }
    }

    ValidatableResponse get(String after) {
        return Callers.with(key).get(CHANGES + "?after=" + after + filters).then();
    }

    /** What has happened since the last time. */
    public List<Told> news() {
        settle(database);
        List<Told> news = new ArrayList<>();
        List<Told> page = page();
        while (!page.isEmpty()) {
            news.addAll(page);
            page = page();
        }
        return news;
    }

    private List<Told> page() {
        JsonPath page = get(cursor).statusCode(200).extract().jsonPath();
        cursor = page.getString("next");
        return page.<Map<String, Object>>getList("items").stream().map(Told::of).toList();
    }

    /** The changes of one resource since the last time, the others are passed by: {@code CREATED UPDATED}. */
    String newsOf(String id) {
        return news().stream()
                .filter(told -> told.id().equals(id))
                .map(Told::change)
                .collect(joining(" "));
    }

    String cursor() {
        return cursor;
    }
}
