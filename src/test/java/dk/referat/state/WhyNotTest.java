package dk.referat.state;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.confirmedDecision;
import static dk.referat.Fixture.decision;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What stands in the way of a step beside the state itself, and who is told. */
@QuarkusTest
class WhyNotTest {

    private static final String CLOSED = """
            {"access": "CLOSED", "legalBasis": "Forvaltningsloven § 27", "publicTitle": "Personsag"}
            """;

    private static String refusals(String to) {
        return "transitions.find { it.to == '%s' }.refusals.detail".formatted(to);
    }

    @Test
    void namesAllThatMinutesStillLack() {
        String meeting = heldMeeting(body(), "2026-03-04");
        String budget = item(meeting, "Budget");
        move("/agenda-items/" + budget, "APPROVED");
        decision(budget, "Drøftet.");
        move("/meetings/" + meeting, "MINUTES_DRAFT");

        get("/meetings/" + meeting + "/transitions")
                .statusCode(200)
                .body(
                        refusals("MINUTES_APPROVED"),
                        contains(
                                "The minutes do not say what became of “Godkendelse af dagsorden”.",
                                "The minutes do not say what became of “Budget”.",
                                "The decision on “Budget” is still a draft."));
        move("/meetings/" + meeting, "MINUTES_APPROVED", "*")
                .statusCode(409)
                .body("detail", equalTo("The minutes do not say what became of “Godkendelse af dagsorden”."));
    }

    @Test
    void saysThatAnAgendaIsEmpty() {
        String meeting = meeting();
        move("/meetings/" + meeting, "AGENDA_DRAFT");
        item(meeting, "Budget");
        Callers.with(Callers.ADMIN_KEY)
                .header("Accept-Language", "da")
                .get(Api.V1 + "/meetings/" + meeting + "/transitions")
                .then()
                .statusCode(200)
                .header("Content-Language", "da")
                .body("label", equalTo("Dagsorden under udarbejdelse"))
                .body(refusals("AGENDA_PUBLISHED"), contains("En dagsorden uden et godkendt punkt kan ikke udsendes."))
                .body(refusals("CANCELLED"), empty());
    }

    @Test
    void saysThatADecisionWaitsForItsMeeting() {
        String decision = decision(item(meeting(), "Budget"), "Drøftet.");
        get("/decisions/" + decision + "/transitions")
                .body(refusals("CONFIRMED"), contains(containsString("the meeting is PLANNED")));
    }

    @Test
    void saysThatApprovedMinutesKeepItemsAndDecisionsWhereTheyAre() {
        String meeting = heldMeeting(body(), "2026-03-04");
        String item = read("/meetings/" + meeting).getString("agendaItems[0].id");
        String decision = confirmedDecision(item, "Drøftet.");
        move("/agenda-items/" + item, "TREATED");
        Fixture.approveMinutes(meeting);

        get("/agenda-items/" + item + "/transitions")
                .body("transitions.open", everyItem(is(false)))
                .body("transitions.refusals.detail.collect { it[0] }", everyItem(containsString("approved")));
        get("/decisions/" + decision + "/transitions")
                .body(refusals("RETRACTED"), contains(containsString("The minutes are approved")));
        get("/meetings/" + meeting + "/transitions")
                .body("transitions.findAll { it.open }.to", contains("MINUTES_DRAFT"))
                .body("transitions.find { it.to == 'MINUTES_DRAFT' }.reasonRequired", is(true));
    }

    @Test
    void saysThatAKeyIsRevokedForGood() {
        String key = "/api-keys/" + Fixture.create("/api-keys", "{\"name\": \"Hjemmesiden\", \"grants\": []}");
        get(key + "/transitions")
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("etag", equalTo(Fixture.etag(key)))
                .body(refusals("REVOKED"), empty());
        move(key, "REVOKED");
        get(key + "/transitions").body(refusals("ACTIVE"), contains("A key that is REVOKED cannot become ACTIVE."));
        Callers.with(Callers.key("SECRETARY", null))
                .get(Api.V1 + key + "/transitions")
                .then()
                .statusCode(403);
    }

    @Test
    void tellsWhoMayNotStepWhyAndNoMore() {
        String body = body("PUBLIC", "NEUTRAL");
        String meeting = heldMeeting(body, "2026-03-04");
        String hidden = item(meeting, "Klage fra naboen");
        move("/agenda-items/" + hidden, "APPROVED");
        change("/agenda-items/" + hidden, CLOSED);
        move("/meetings/" + meeting, "MINUTES_DRAFT");
        String path = Api.V1 + "/meetings/" + meeting + "/transitions";

        Callers.with(Callers.NOBODY)
                .get(path)
                .then()
                .statusCode(200)
                .body("state", equalTo("MINUTES_DRAFT"))
                .body(
                        "transitions.refusals.collect { it.type }.flatten()",
                        everyItem(equalTo("/problems/unauthenticated")));
        Callers.with(Callers.key("READER", body))
                .get(path)
                .then()
                .statusCode(200)
                .body(
                        refusals("MINUTES_APPROVED"),
                        contains(containsString("only one of these roles may do it: SECRETARY")))
                .body(not(containsString("Klage")));
        Callers.with(Callers.key("SECRETARY", body)).get(path).then().body(containsString("Klage fra naboen"));
    }

    @Test
    void tellsWhoKnowsOfSomethingClosedNeitherItsStateNorItsHistory() {
        String body = body("PUBLIC", "NEUTRAL");
        String meeting = heldMeeting(body, "2026-03-04");
        String item = read("/meetings/" + meeting).getString("agendaItems[0].id");
        String decision = confirmedDecision(item, "Opsagt.");
        change("/decisions/" + decision, "{\"publicText\": \"Personsag behandlet.\"}");
        change("/agenda-items/" + item, CLOSED);
        String reader = Callers.key("READER", body);
        for (String thing : new String[] {"/agenda-items/" + item, "/decisions/" + decision}) {
            Callers.with(reader).get(Api.V1 + thing).then().statusCode(200);
            Callers.with(reader).get(Api.V1 + thing + "/transitions").then().statusCode(403);
            Callers.with(reader).get(Api.V1 + thing + "/history").then().statusCode(404);
            Callers.with(Callers.key("CLOSED_READER", body))
                    .get(Api.V1 + thing + "/history")
                    .then()
                    .statusCode(200);
        }
        Callers.with(Callers.NOBODY)
                .get(Api.V1 + "/agenda-items/" + item + "/transitions")
                .then()
                .statusCode(401);
    }
}
