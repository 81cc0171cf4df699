package dk.referat.state;

import static dk.referat.Fixture.UNKNOWN;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.confirmedDecision;
import static dk.referat.Fixture.delete;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What things went through. */
@QuarkusTest
class HistoryTest {

    private static final String CPR_NUMBER = "010190-1234";

    @Inject
    DataSource database;

    private static void step(String thing, String to, String reason, String comment) {
        post(thing + "/transitions", """
                {"to": "%s", "reason": "%s", "comment": "%s"}
                """.formatted(to, reason, comment), etag(thing))
                .statusCode(200);
    }

    private int rows(String thing) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result =
                        statement.executeQuery("select count(*) from step where thing_id = '%s'".formatted(thing))) {
            result.next();
            return result.getInt(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void keepsEveryStepWithItsWords() {
        String meeting = "/meetings/" + meeting();
        get(meeting + "/history").statusCode(200).body("items", empty());
        step(meeting, "AGENDA_DRAFT", "Alt er samlet", "Set af Karen");
        step(meeting, "CANCELLED", "Ingen punkter", "");

        get(meeting + "/history")
                .statusCode(200)
                .body("items.from", contains("PLANNED", "AGENDA_DRAFT"))
                .body("items.to", contains("AGENDA_DRAFT", "CANCELLED"))
                .body("items.reason", contains("Alt er samlet", "Ingen punkter"))
                .body("items[0].comment", equalTo("Set af Karen"))
                .body("items.by", everyItem(startsWith("key:")))
                .body("next", nullValue());
    }

    @Test
    void keepsWhatWasReopenedAndWhy() {
        String meeting = heldMeeting(body(), "2026-03-04");
        String item = read("/meetings/" + meeting).getString("agendaItems[0].id");
        String decision = confirmedDecision(item, "Drøftet.");
        move("/agenda-items/" + item, "TREATED");
        Fixture.approveMinutes(meeting);
        step("/meetings/" + meeting, "MINUTES_DRAFT", "Et afbud mangler", "");
        step("/decisions/" + decision, "RETRACTED", "Forkert sag", "");

        get("/meetings/" + meeting + "/history")
                .body("items.to[-1]", equalTo("MINUTES_DRAFT"))
                .body("items.from[-1]", equalTo("MINUTES_APPROVED"))
                .body("items.reason[-1]", equalTo("Et afbud mangler"));
        get("/agenda-items/" + item + "/history").body("items.to", contains("APPROVED", "TREATED"));
        get("/decisions/" + decision + "/history").body("items.to", contains("CONFIRMED", "RETRACTED"));
    }

    @Test
    void comesInPages() {
        String item = "/agenda-items/" + item(meeting(), "Budget");
        for (String to : new String[] {"READY", "DRAFT", "READY"}) {
            move(item, to);
        }
        String next = get(item + "/history?limit=2")
                .statusCode(200)
                .body("items.to", contains("READY", "DRAFT"))
                .extract()
                .path("next");
        get(item + "/history?limit=2&cursor=" + next)
                .statusCode(200)
                .body("items.to", contains("READY"))
                .body("next", nullValue());
    }

    @Test
    void tellsThePublicNotWhoTookAStep() {
        String body = body("PUBLIC", "NEUTRAL");
        String history = Api.V1 + "/meetings/" + heldMeeting(body, "2026-03-04") + "/history";
        Callers.with(Callers.NOBODY)
                .get(history)
                .then()
                .statusCode(200)
                .body("items.to", contains("AGENDA_DRAFT", "AGENDA_PUBLISHED", "HELD"))
                .body("items.by", everyItem(nullValue()));
        Callers.with(Callers.key("READER", body)).get(history).then().body("items.by", everyItem(startsWith("key:")));
    }

    @Test
    void isNotThereForWhoMayNotSeeTheThing() {
        String body = body();
        String meeting = meeting(body, "2026-03-04");
        Callers.with(Callers.key("READER", body))
                .get(Api.V1 + "/meetings/" + meeting + "/history")
                .then()
                .statusCode(404);
        get("/meetings/" + UNKNOWN + "/history").statusCode(404);
        get("/agenda-items/" + UNKNOWN + "/transitions").statusCode(404);
    }

    @Test
    void goesWithItsThing() throws SQLException {
        String meeting = meeting();
        move("/meetings/" + meeting, "AGENDA_DRAFT");
        String item = item(meeting, "Budget");
        move("/agenda-items/" + item, "READY");
        assertThat(rows(item)).isEqualTo(1);

        delete("/agenda-items/" + item, etag("/agenda-items/" + item)).statusCode(204);
        assertThat(rows(item)).isZero();
        delete("/meetings/" + meeting, etag("/meetings/" + meeting)).statusCode(204);
        assertThat(rows(meeting)).isZero();
    }

    @Test
    void leavesNothingOfAStepThatIsRefused() throws SQLException {
        String meeting = meeting();
        move("/meetings/" + meeting, "HELD", "*").statusCode(409);
        move("/meetings/" + meeting, "AGENDA_DRAFT", "\"c0\"").statusCode(412);
        assertThat(rows(meeting)).isZero();
    }

    @Test
    void doesNotComeOutWithACprNumberInIt() {
        String meeting = meeting();
        String item = "/agenda-items/" + item(meeting, "Budget");
        step(item, "READY", "Vedrører " + CPR_NUMBER, "");
        move(item, "APPROVED");
        move("/meetings/" + meeting, "AGENDA_DRAFT");

        move("/meetings/" + meeting, "AGENDA_PUBLISHED", etag("/meetings/" + meeting))
                .statusCode(409)
                .body("detail", containsString("/history/0/reason"))
                .body("conflictsWith", equalTo(Api.V1 + item));
        change(item, "{\"access\": \"CLOSED\", \"legalBasis\": \"Forvaltningsloven § 27\"}");
        move("/meetings/" + meeting, "AGENDA_PUBLISHED");
    }

    @Test
    void losesUnlawfulWords() {
        String meeting = meeting();
        String item = "/agenda-items/" + item(meeting, "Budget");
        step(item, "READY", "Jens er langtidssygemeldt", "");
        move(item, "APPROVED");
        post("/meetings/" + meeting + "/redactions", """
                {"text": "er langtidssygemeldt", "reason": "Helbredsoplysning"}
                """).statusCode(201);
        get(item + "/history").body("items.reason[0]", equalTo("Jens [slettet]"));
    }

    @Test
    void changesInNothingButItsWords() {
        String item = item(meeting(), "Budget");
        move("/agenda-items/" + item, "READY");
        assertThatThrownBy(() -> run("update step set taken_by = 'en anden' where thing_id = '%s'".formatted(item)))
                .hasMessageContaining("step is only ever added to");
    }

    @Test
    void tellsOfAnImport() {
        String body = body();
        String meeting = Callers.with(Callers.ADMIN_KEY)
                .contentType("text/plain; charset=utf-8")
                .body("1. Budget\n\nBeslutning i Direktionen den 14-01-2026\n\nDirektionen drøftede budgettet.\n")
                .post(Api.V1 + "/imports?body=" + body)
                .then()
                .statusCode(201)
                .extract()
                .path("meeting");
        get("/meetings/" + meeting + "/history")
                .body("items.to", contains("MINUTES_DRAFT"))
                .body("items.reason", contains(nullValue()));
    }
}
