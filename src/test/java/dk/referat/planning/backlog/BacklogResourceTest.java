package dk.referat.planning.backlog;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.delete;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.read;
import static dk.referat.planning.Plan.entry;
import static dk.referat.planning.Plan.step;
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
class BacklogResourceTest {

    @Test
    void keepsAMatterUntilItIsWanted() {
        post("/backlog-entries", """
                {"body": "%s", "title": "Skolestruktur", "caseNumber": "2020-72", "note": "Med høringssvar",
                 "wanted": {"text": "ultimo juni 2026"}}
                """.formatted(body()))
                .statusCode(201)
                .body("caseNumber", equalTo("20/72"))
                .body("access", equalTo("OPEN"))
                .body("wanted.precision", equalTo("MONTH"))
                .body("wanted.to", equalTo("2026-06-30"))
                .body("origin.kind", equalTo("MANUAL"))
                .body("origin.item", nullValue())
                .body("state", equalTo("OPEN"))
                .body("agendaItem", nullValue());
    }

    @Test
    void asksForALegalBasisOfWhatIsToBeClosed() {
        String entry = "/backlog-entries/" + entry(body(), "Personalesag");
        patch(entry, "{\"access\": \"CLOSED\"}", etag(entry))
                .statusCode(400)
                .body("errors.pointer", contains("/legalBasis"));
    }

    @Test
    void listsThoseInAState() {
        String body = body();
        String waiting = entry(body, "Skolestruktur");
        step("/backlog-entries/" + entry(body, "Kantine"), "{\"to\": \"DROPPED\", \"reason\": \"Bevares\"}")
                .statusCode(200);
        assertThat(read("/backlog-entries?state=OPEN&body=" + body).getList("items.id"))
                .containsExactly(waiting);
        assertThat(read("/backlog-entries?body=" + body).getList("items.state")).containsExactly("OPEN", "DROPPED");
    }

    @Test
    void isDroppedWithAReasonAndTakenUpAgain() {
        String entry = "/backlog-entries/" + entry(body(), "Kantine");
        step(entry, "{\"to\": \"DROPPED\"}").statusCode(400).body("errors.pointer", contains("/reason"));
        step(entry, "{\"to\": \"DROPPED\", \"reason\": \"Bevares\"}")
                .statusCode(200)
                .body("stateReason", equalTo("Bevares"));
        step(entry, "{\"to\": \"OPEN\"}").statusCode(200).body("stateReason", nullValue());
    }

    @Test
    void becomesAnItemOfItsBodyThatSomebodyEntered() {
        String body = body();
        String item = item(meeting(body, "2026-03-04"), "Kantine");
        String entry = "/backlog-entries/" + entry(body, "Kantine");
        step(entry, "{\"to\": \"SCHEDULED\"}").statusCode(400).body("errors.pointer", contains("/agendaItem"));
        step(entry, """
                {"to": "SCHEDULED", "agendaItem": "%s"}
                """.formatted(item(meeting(), "Andet udvalg")))
                .statusCode(400)
                .body("errors.pointer", contains("/agendaItem"));
        step(entry, """
                {"to": "SCHEDULED", "agendaItem": "%s"}
                """.formatted(item)).statusCode(200).body("agendaItem", equalTo(item));
    }

    @Test
    void waitsAgainWhenItsItemIsDeleted() {
        String body = body();
        String item = "/agenda-items/" + item(meeting(body, "2026-03-04"), "Kantine");
        String entry = "/backlog-entries/" + entry(body, "Kantine");
        step(entry, """
                {"to": "SCHEDULED", "agendaItem": "%s"}
                """.formatted(item.substring(item.lastIndexOf('/') + 1))).statusCode(200);
        delete(item, etag(item)).statusCode(204);
        assertThat(read(entry).getString("state")).isEqualTo("OPEN");
    }

    @Test
    void isForThoseAloneWhoSeeClosedThings() {
        String body = body();
        String path = Api.V1 + "/backlog-entries/" + entry(body, "Personalesag");
        String list = Api.V1 + "/backlog-entries?limit=500";
        Callers.with(Callers.NOBODY).get(path).then().statusCode(404);
        String reader = Callers.key("READER", body);
        Callers.with(reader).get(path).then().statusCode(404);
        Callers.with(reader).get(list).then().body("items", empty());
        Callers.with(Callers.key("SECRETARY", body())).get(list).then().body("items", empty());
        String closedReader = Callers.key("CLOSED_READER", body);
        Callers.with(closedReader).get(path).then().statusCode(200);
        Callers.with(closedReader).header("If-Match", "*").delete(path).then().statusCode(403);
        Callers.with(Callers.key("SECRETARY", body))
                .header("If-Match", "*")
                .delete(path)
                .then()
                .statusCode(204);
    }
}
