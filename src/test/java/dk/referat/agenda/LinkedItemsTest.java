package dk.referat.agenda;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.confirmedDecision;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.delete;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.publishAgenda;
import static dk.referat.Fixture.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A matter that goes on from meeting to meeting, and decisions that others made on it. */
@QuarkusTest
class LinkedItemsTest {

    private String body;
    private String meeting;
    private String item;

    @BeforeEach
    void treatAMatter() {
        body = body();
        meeting = heldMeeting(body, "2026-03-04");
        item = "/agenda-items/" + read("/meetings/" + meeting).getString("agendaItems[0].id");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String goOn(String meeting) {
        return create("/meetings/" + meeting + "/agenda-items", """
                {"title": "Budget, fortsat", "predecessor": "%s"}
                """.formatted(id(item)));
    }

    private static ValidatableResponse as(String key, String path) {
        return Callers.with(key).get(Api.V1 + path).then().statusCode(200);
    }

    @Test
    void isFollowedBothWays() {
        String april = goOn(meeting(body, "2026-04-01"));
        String may = goOn(meeting(body, "2026-05-06"));
        get(item).body("successors", contains(april, may)).body("predecessor", nullValue());
        get("/agenda-items/" + april).body("predecessor", equalTo(id(item))).body("successors", empty());
        get("/meetings/" + meeting).body("agendaItems[0].successors", contains(april, may));
        get("/meetings/" + meeting + "/agenda-items").body("items[0].successors", contains(april, may));
    }

    @Test
    void isNotLedToWhatMayNotBeKnown() {
        String reader = Callers.key("READER", body);
        String next = meeting(body, "2026-04-01");
        String before = as(reader, item).extract().header("ETag");

        String successor = goOn(next);
        as(reader, item).body("successors", empty()).header("ETag", before);
        as(reader, "/meetings/" + meeting).body("agendaItems[0].successors", empty());

        move("/agenda-items/" + successor, "APPROVED");
        publishAgenda(next);
        String after = as(reader, item)
                .body("successors", contains(successor))
                .extract()
                .header("ETag");
        assertThat(after).isNotEqualTo(before);

        change("/meetings/" + next, """
                {"access": "CLOSED", "legalBasis": "Styrelsesloven § 10"}
                """);
        String hidden = as(reader, item).body("successors", empty()).extract().header("ETag");
        assertThat(hidden).isNotEqualTo(after);
    }

    @Test
    void movesTheViewOfASuccessorWhenItsPredecessorComesToShow() {
        String reader = Callers.key("READER", body);
        String earlier = meeting(body, "2026-02-04");
        String draft = item(earlier, "Første gang");
        String successor = create("/meetings/" + meeting + "/agenda-items", """
                {"title": "Igen", "predecessor": "%s"}
                """.formatted(draft));
        move("/agenda-items/" + successor, "APPROVED");
        String before = as(reader, "/agenda-items/" + successor)
                .body("predecessor", nullValue())
                .extract()
                .header("ETag");

        move("/agenda-items/" + draft, "APPROVED");
        publishAgenda(earlier);
        String after = as(reader, "/agenda-items/" + successor)
                .body("predecessor", equalTo(draft))
                .extract()
                .header("ETag");
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void movesTheVersionsOfWhatShowsTheSuccessor() {
        String ofItem = etag(item);
        String ofMeeting = etag("/meetings/" + meeting);
        String successor = goOn(meeting(body, "2026-04-01"));
        assertThat(etag(item)).isNotEqualTo(ofItem);
        assertThat(etag("/meetings/" + meeting)).isNotEqualTo(ofMeeting);

        String withSuccessor = etag(item);
        delete("/agenda-items/" + successor, etag("/agenda-items/" + successor)).statusCode(204);
        get(item).body("successors", empty());
        assertThat(etag(item)).isNotEqualTo(withSuccessor);
    }

    private static String quoting(String decision) {
        return """
                {"quotedDecisions": [{"decision": %s, "bodyName": "Økonomiudvalget", "date": "2026-02-11",
                                      "text": "Godkendt."}]}
                """.formatted(decision == null ? null : '"' + decision + '"');
    }

    @Test
    void quotesADecisionThatIsKnownHereOrNot() {
        String elsewhere = heldMeeting(body(), "2026-02-11");
        String decision = confirmedDecision(read("/meetings/" + elsewhere).getString("agendaItems[0].id"), "Godkendt.");
        change(item, quoting(decision));
        get(item)
                .body("quotedDecisions[0].decision", equalTo(decision))
                .body("quotedDecisions[0].bodyName", equalTo("Økonomiudvalget"))
                .body("quotedDecisions[0].text", equalTo("Godkendt."));
        change(item, quoting(null));
        get(item).body("quotedDecisions[0].decision", nullValue());
    }

    @Test
    void quotesNoDecisionThatIsNotThere() {
        patch(item, quoting(Fixture.UNKNOWN), etag(item))
                .statusCode(400)
                .body("errors.pointer", contains("/quotedDecisions/0/decision"));
        String json = quoting(Fixture.UNKNOWN).strip();
        post("/meetings/" + meeting + "/agenda-items", "{\"title\": \"Budget\", " + json.substring(1))
                .statusCode(400)
                .body("errors.pointer", contains("/quotedDecisions/0/decision"));
    }

    @Test
    void namesAQuotedDecisionOnlyToThoseWhoMayKnowOfIt() {
        String other = body();
        String elsewhere = heldMeeting(other, "2026-02-11");
        String decision = confirmedDecision(read("/meetings/" + elsewhere).getString("agendaItems[0].id"), "Godkendt.");
        change(item, quoting(decision));
        String secretary = Callers.key("SECRETARY", body);
        as(secretary, item).body("quotedDecisions[0].decision", nullValue());
        as(secretary, "/meetings/" + meeting).body("agendaItems[0].quotedDecisions[0].decision", nullValue());

        String before = as(secretary, item).extract().header("ETag");
        change("/bodies/" + other, "{\"publicationPolicy\": \"PUBLIC\"}");
        move("/agenda-items/" + read("/decisions/" + decision).getString("agendaItem.id"), "TREATED");
        Fixture.approveMinutes(elsewhere);
        String after = as(secretary, item)
                .body("quotedDecisions[0].decision", equalTo(decision))
                .extract()
                .header("ETag");
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void keepsTheNameOfAQuotedDecisionThatItsEditorMayNotKnowOf() {
        String elsewhere = heldMeeting(body(), "2026-02-11");
        String decision = confirmedDecision(read("/meetings/" + elsewhere).getString("agendaItems[0].id"), "Godkendt.");
        change(item, quoting(decision));
        for (String key : List.of(Callers.key("SECRETARY", body), Callers.key("CASE_SYSTEM", body))) {
            Fixture.mergePatch("{\"refs\": []}")
                    .header(Callers.API_KEY, key)
                    .header("If-Match", "*")
                    .patch(Api.V1 + item)
                    .then()
                    .statusCode(200)
                    .body("quotedDecisions[0].decision", nullValue());
        }
        get(item).body("quotedDecisions[0].decision", equalTo(decision));
    }
}
