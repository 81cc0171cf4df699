package dk.referat.audit;

import static dk.referat.Fixture.delete;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.Fixture;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What only the closed audience may see is shown after the log has it, and not otherwise. */
@QuarkusTest
class DisclosureTest {

    @Inject
    Database database;

    @Inject
    Log log;

    @Test
    void entersADraftThatIsShown() {
        String item = item(meeting(), "A");
        long end = log.end();

        get("/agenda-items/" + item).statusCode(200);

        assertThat(log.readsSince(end)).containsExactly(item);
        assertThat(log.originsSince(end)).containsExactly("key:REFERAT_ADMIN_KEY 127.0.0.1 getAgendaItem");
    }

    @Test
    void entersAClosedItem() {
        String item = firstItem(heldMeeting(Fixture.body(), "2026-03-04"));
        Fixture.change("/agenda-items/" + item, """
                {"access": "CLOSED", "legalBasis": "Styrelsesloven § 10"}""");
        long end = log.end();

        get("/agenda-items/" + item).statusCode(200);

        assertThat(log.readsSince(end)).containsExactly(item);
    }

    @Test
    void entersAllThatOneRequestShowsAtOnce() {
        String meeting = meeting();
        String first = item(meeting, "A");
        String second = item(meeting, "B");
        long end = log.end();

        get("/meetings/" + meeting + "/agenda-items").statusCode(200);

        assertThat(log.readsSince(end)).hasSize(1);
        assertThat(Set.of(log.readsSince(end).get(0).split(" "))).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void entersWhatTheAnswerToAChangeShows() {
        String path = "/agenda-items/" + item(meeting(), "A");
        String etag = etag(path);
        long end = log.end();

        patch(path, "{\"title\": \"B\"}", etag).statusCode(200);

        assertThat(log.readsSince(end)).hasSize(1);
        assertThat(log.writesSince(end)).hasSize(1);
    }

    @Test
    void entersNothingForWhatIsOpen() {
        String meeting = heldMeeting(Fixture.body(), "2026-03-04");
        String item = firstItem(meeting);
        long end = log.end();

        get("/agenda-items/" + item).statusCode(200);
        get("/meetings/" + meeting + "/agenda-items").statusCode(200);

        assertThat(log.end()).isEqualTo(end);
    }

    @Test
    void entersNothingWhereNothingIsSent() {
        String path = "/agenda-items/" + item(meeting(), "A");
        String etag = etag(path);
        long end = log.end();

        given().header("If-None-Match", etag).get(Api.V1 + path).then().statusCode(304);
        patch(path, "{\"title\": \"B\"}", "\"c0\"").statusCode(412);
        patch(path, "{\"bogus\": 1}", etag).statusCode(400);
        delete(path, etag).statusCode(204);

        assertThat(log.readsSince(end)).isEmpty();
    }

    @Test
    void keepsTheAnswerBackIfItCannotBeEntered() {
        String item = item(meeting(), "Fortrolig sag");
        database.tamper("alter table audit_entry add constraint log_is_full check (action <> 'READ') not valid");
        try {
            get("/agenda-items/" + item)
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .header("ETag", nullValue())
                    .body("type", equalTo("/problems/unavailable"))
                    .body(not(containsString("Fortrolig")));
        } finally {
            database.tamper("alter table audit_entry drop constraint log_is_full");
        }
    }

    private static String firstItem(String meeting) {
        return read("/meetings/" + meeting).getString("agendaItems[0].id");
    }
}
