package dk.referat.changes;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dk.referat.Callers;
import dk.referat.audit.Database;
import dk.referat.changes.Follower.Told;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a cursor leads, and when it leads nowhere. */
@QuarkusTest
class FeedCursorTest {

    @Inject
    Database database;

    private static ValidatableResponse ask(String key, String query) {
        return Callers.with(key).get(Follower.CHANGES + query).then();
    }

    private Follower admin() {
        return new Follower(database, Callers.ADMIN_KEY, "");
    }

    @Test
    void leadsFromEachChangeToTheNext() {
        Follower follower = admin();
        String start = follower.cursor();
        String board = body();
        meeting(board, "2026-03-04");
        meeting(board, "2026-03-11");
        List<Told> all = follower.news();

        List<String> one =
                ask(Callers.ADMIN_KEY, "?limit=1&after=" + start).extract().path("items.id");
        List<String> rest = ask(Callers.ADMIN_KEY, "?after=" + all.get(0).cursor())
                .extract()
                .path("items.id");

        assertThat(Stream.concat(one.stream(), rest.stream()))
                .hasSizeGreaterThan(2)
                .containsExactlyElementsOf(all.stream().map(Told::id).toList());
    }

    @Test
    void leadsOnFromAnEmptyPageAndByTheHeaderLink() {
        Follower follower = admin();
        String next = follower.get(follower.cursor())
                .statusCode(200)
                .body("items.size()", equalTo(0))
                .extract()
                .path("next");
        String meeting = meeting(body(), "2026-03-04");
        Follower.settle(database);

        ask(
                        Callers.ADMIN_KEY,
                        "?types=MEETING&after="
                                + ask(Callers.ADMIN_KEY, "?types=MEETING&after=now")
                                        .extract()
                                        .path("next"))
                .statusCode(200)
                .header("Link", containsString("/api/v1/changes?types=MEETING&after="))
                .header("Link", containsString("rel=\"next\""));
        assertThat(ask(Callers.ADMIN_KEY, "?after=" + next).extract().jsonPath().getList("items.id"))
                .contains(meeting);
    }

    @Test
    void beginsWithTheOldestChangeThereIs() {
        meeting(body(), "2026-03-04");
        Follower.settle(database);
        String oldest = database.ask("select resource_id from change order by number limit 1")
                .get(0);

        ask(Callers.key("CLOSED_READER", null), "?limit=1").statusCode(200).body("items[0].id", equalTo(oldest));
    }

    @Test
    void tellsNothingByItself() {
        Follower follower = admin();
        List<String> cursors = Stream.generate(
                        () -> follower.get(follower.cursor()).extract().<String>path("next"))
                .limit(5)
                .toList();

        assertThat(cursors).doesNotHaveDuplicates().allMatch(cursor -> cursor.length() == 140);
    }

    @Test
    void isRefusedWhenItIsDamagedOrFromElsewhere() {
        String cursor = admin().cursor();
        String damaged = cursor.substring(0, 70) + (cursor.charAt(70) == 'A' ? 'B' : 'A') + cursor.substring(71);

        for (String wrong :
                List.of("x", "nowhere", damaged, cursor + "A", cursor + "&types=MEETING", cursor + "&body=" + body())) {
            ask(Callers.ADMIN_KEY, "?after=" + wrong).statusCode(400).body("errors[0].parameter", equalTo("after"));
        }
    }

    @Test
    void isGoneWhenTheCallerHasOtherRights() {
        String board = body();
        String reader = Callers.key("READER", board);
        String cursor = new Follower(database, reader, "").cursor();

        ask(Callers.key("READER", board), "?after=" + cursor).statusCode(200);
        for (String other : List.of(
                Callers.NOBODY,
                Callers.key("READER", null),
                Callers.key("SECRETARY", board),
                Callers.key("READER", body()))) {
            ask(other, "?after=" + cursor)
                    .statusCode(410)
                    .body("type", equalTo("/problems/gone"))
                    .body("detail", containsString("after=now"));
        }
    }

    @Test
    void isGoneInAnotherDatabase() {
        String cursor = admin().cursor();
        database.run("update installation set epoch = gen_random_uuid()");

        ask(Callers.ADMIN_KEY, "?after=" + cursor).statusCode(410);
        assertThat(admin().news()).isEmpty();
    }

    /** The database has other changes by now at the numbers it was set back behind. */
    @Test
    void isGoneInADatabaseThatWentBack() {
        meeting(body(), "2026-03-04");
        String cursor = admin().cursor();
        database.run("update change set mark = gen_random_uuid() where number = (select max(number) from change)");

        ask(Callers.ADMIN_KEY, "?after=" + cursor).statusCode(410);
    }

    @Test
    void isGoneWhenChangesBehindItAreForgotten() {
        Follower follower = admin();
        String board = body();
        meeting(board, "2026-03-04");
        List<Told> told = follower.news();
        String last = follower.cursor();

        forgetAllOlderThan("1 hour");
        ask(Callers.ADMIN_KEY, "?after=" + told.get(0).cursor()).statusCode(200);

        forgetAllOlderThan("0 seconds");
        ask(Callers.ADMIN_KEY, "?after=" + told.get(0).cursor()).statusCode(410);
        ask(Callers.ADMIN_KEY, "?after=" + last).statusCode(200);
        assertThat(database.ask("select count(*) from change")).containsExactly("1");
    }

    private void forgetAllOlderThan(String age) {
        List<String> forgotten;
        do {
            forgotten = database.ask("select forget_changes('%s', 10000)".formatted(age));
        } while (!forgotten.equals(List.of("0")));
    }

    @Test
    void isGoneWhenATableWasEmptiedAtOneStroke() {
        String cursor = admin().cursor();
        database.run("begin; truncate wheel_entry; commit");

        ask(Callers.ADMIN_KEY, "?after=" + cursor).statusCode(410);
    }
}
