package dk.referat.planning.wheel;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.delete;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.post;
import static dk.referat.planning.Plan.accept;
import static dk.referat.planning.Plan.propose;
import static dk.referat.planning.Plan.step;
import static dk.referat.planning.Plan.wheelEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.Callers;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WheelResourceTest {

    @Test
    void entersWhatComesUpInAQuarter() {
        post("/wheel-entries", """
                {"body": "%s", "title": "Budgetopfølgning", "quarter": 3}
                """.formatted(body()))
                .statusCode(201)
                .body("quarter", equalTo(3))
                .body("months", empty())
                .body("year", nullValue())
                .body("state", equalTo("ACTIVE"))
                .body("cancelledYears", empty());
    }

    @Test
    void goesByAQuarterOrByMonths() {
        String body = body();
        post("/wheel-entries", """
                {"body": "%s", "title": "Budgetopfølgning"}
                """.formatted(body)).statusCode(400).body("errors.pointer", contains("/quarter"));
        post("/wheel-entries", """
                {"body": "%s", "title": "Budgetopfølgning", "quarter": 1, "months": [2]}
                """.formatted(body)).statusCode(400).body("errors.pointer", contains("/quarter"));
    }

    @Test
    void isCancelledForAYearAndTakenBack() {
        String body = body();
        String entry = "/wheel-entries/" + wheelEntry(body, "Budgetopfølgning", 3);
        String meeting = meeting(body, "2026-08-05");
        step(entry, "{\"to\": \"CANCELLED\", \"year\": 2026, \"reason\": \"Valg\"}")
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("cancelledYears.year", contains(2026))
                .body("cancelledYears.reason", contains("Valg"));
        assertThat(propose(meeting).getList("lines")).isEmpty();
        assertThat(propose(meeting(body, "2027-08-04")).getList("lines.title")).containsExactly("Budgetopfølgning");
        step(entry, "{\"to\": \"CANCELLED\", \"year\": 2026, \"reason\": \"Valg\"}")
                .statusCode(409);
        step(entry, "{\"to\": \"ACTIVE\", \"year\": 2026}").statusCode(200).body("cancelledYears", empty());
        assertThat(propose(meeting).getList("lines.title")).containsExactly("Budgetopfølgning");
    }

    @Test
    void isCancelledForGoodWithAReason() {
        String body = body();
        String entry = "/wheel-entries/" + wheelEntry(body, "Budgetopfølgning", 3);
        step(entry, "{\"to\": \"CANCELLED\"}").statusCode(400).body("errors.pointer", contains("/reason"));
        step(entry, "{\"to\": \"CANCELLED\", \"reason\": \"Afskaffet\"}")
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("stateReason", equalTo("Afskaffet"));
        assertThat(propose(meeting(body, "2026-08-05")).getList("lines")).isEmpty();
    }

    @Test
    void keepsWhatAnAgendaHasHad() {
        String body = body();
        String entry = wheelEntry(body, "Budgetopfølgning", 3);
        accept(meeting(body, "2026-08-05"), "WHEEL " + entry).statusCode(200);
        delete("/wheel-entries/" + entry, etag("/wheel-entries/" + entry)).statusCode(409);
    }

    @Test
    void isForEmployees() {
        String body = body();
        String path = Api.V1 + "/wheel-entries/" + wheelEntry(body, "Budgetopfølgning", 3);
        Callers.with(Callers.NOBODY).get(path).then().statusCode(404);
        Callers.with(Callers.key("READER", body)).get(path).then().statusCode(200);
        Callers.with(Callers.key("READER", body()))
                .get(Api.V1 + "/wheel-entries?limit=500")
                .then()
                .body("items.id", empty());
    }
}
