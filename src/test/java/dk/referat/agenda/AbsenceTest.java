package dk.referat.agenda;

import static dk.referat.Fixture.approveMinutes;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.Callers;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members who take no part in one item. */
@QuarkusTest
class AbsenceTest {

    private static final String ABSENCES = """
            {"absences": [
               {"party": {"kind": "PERSON", "name": "Karen Holt"}, "reason": "INHABIL", "note": "Ejer nabogrunden"},
               {"party": {"kind": "ROLE", "name": "Borgmesteren"}, "reason": "LEFT"}]}
            """;

    private String body;
    private String meeting;
    private String item;

    @BeforeEach
    void hold() {
        body = body("PUBLIC", "NEUTRAL");
        meeting = heldMeeting(body, "2026-03-04");
        item = "/agenda-items/" + read("/meetings/" + meeting).getString("agendaItems[0].id");
    }

    @Test
    void areNotedWithTheirReason() {
        patch(item, ABSENCES, etag(item))
                .statusCode(200)
                .body("absences.party.name", contains("Karen Holt", "Borgmesteren"))
                .body("absences.reason", contains("INHABIL", "LEFT"))
                .body("absences.note", contains("Ejer nabogrunden", null));
        get("/meetings/" + meeting).body("agendaItems[0].absences.reason", contains("INHABIL", "LEFT"));
    }

    @Test
    void needAPartyAndAReason() {
        patch(item, """
                {"absences": [{"reason": "ILL"}, {"party": {"kind": "PERSON", "name": "Karen Holt"}}]}
                """, etag(item))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/absences/0/party", "/absences/0/reason", "/absences/1/reason"));
    }

    @Test
    void areFixedByApprovedMinutes() {
        move(item, "TREATED");
        approveMinutes(meeting);
        patch(item, ABSENCES, etag(item)).statusCode(409);
    }

    @Test
    void showWithTheWholeItemOnly() {
        change(item, ABSENCES);
        change(item, """
                {"access": "CLOSED", "legalBasis": "Styrelsesloven § 10"}
                """);
        Callers.with(Callers.NOBODY)
                .get(Api.V1 + item)
                .then()
                .statusCode(200)
                .body("title", equalTo("Lukket punkt"))
                .body("absences", nullValue());
        Callers.with(Callers.key("CLOSED_READER", body))
                .get(Api.V1 + item)
                .then()
                .body("absences.reason", contains("INHABIL", "LEFT"));
    }
}
