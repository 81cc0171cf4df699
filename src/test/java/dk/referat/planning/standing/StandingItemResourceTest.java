package dk.referat.planning.standing;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.delete;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.read;
import static dk.referat.planning.Plan.accept;
import static dk.referat.planning.Plan.standingItem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.Callers;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StandingItemResourceTest {

    @Test
    void entersAStandingItem() {
        String body = body();
        post("/standing-items", """
                {"body": "%s", "title": "Økonomi", "caseNumber": "2020-72",
                 "rule": {"frequency": "IN_MONTHS", "months": [8, 2, 8]}}
                """.formatted(body))
                .statusCode(201)
                .header("Location", containsString("/api/v1/standing-items/"))
                .body("body", equalTo(read("/bodies/" + body).getString("id")))
                .body("kind", equalTo("STANDING"))
                .body("caseNumber", equalTo("20/72"))
                .body("rule.months", contains(2, 8))
                .body("rule.every", nullValue())
                .body("validFrom", nullValue())
                .body("refs", empty());
    }

    @Test
    void namesEverythingThatIsWrong() {
        post("/standing-items", """
                {"body": "%s", "title": " ", "rule": {"frequency": "EVERY_MEETING", "every": 1, "months": [13]}}
                """.formatted(body()))
                .statusCode(400)
                .body("errors.pointer", contains("/title", "/rule/every", "/rule/months/0"));
    }

    @Test
    void asksForWhatItsRuleGoesBy() {
        String body = body();
        post("/standing-items", """
                {"body": "%s", "title": "Økonomi", "rule": {"frequency": "EVERY_NTH_MEETING", "months": [1]}}
                """.formatted(body))
                .statusCode(400)
                .body("errors.pointer", contains("/rule/every", "/rule/months"));
        String item = standingItem(body, "Økonomi");
        patch("/standing-items/" + item, """
                {"validFrom": "2026-02-01", "validTo": "2026-01-01"}
                """, etag("/standing-items/" + item))
                .statusCode(400)
                .body("errors.pointer", contains("/validTo"));
    }

    @Test
    void listsThoseOfABodyInPages() {
        String body = body();
        String first = standingItem(body, "Økonomi");
        String second = standingItem(body, "Personale");
        standingItem(body(), "Andet");

        var page = read("/standing-items?limit=1&body=" + body);
        assertThat(page.getList("items.id")).containsExactly(first);
        var next = read("/standing-items?limit=1&body=" + body + "&cursor=" + page.getString("next"));
        assertThat(next.getList("items.id")).containsExactly(second);
        assertThat(next.getString("next")).isNull();
    }

    @Test
    void keepsWhatAnAgendaHasHad() {
        String body = body();
        String item = standingItem(body, "Økonomi");
        accept(meeting(body, "2026-03-04"), "STANDING_ITEM " + item).statusCode(200);
        delete("/standing-items/" + item, etag("/standing-items/" + item))
                .statusCode(409)
                .body("detail", containsString("last day"));
    }

    @Test
    void isForEmployeesAndItsSecretaries() {
        String body = body();
        String item = standingItem(body, "Økonomi");
        Callers.with(Callers.NOBODY)
                .get(Api.V1 + "/standing-items/" + item)
                .then()
                .statusCode(404);
        Callers.with(Callers.NOBODY).get(Api.V1 + "/standing-items").then().body("items.id", empty());
        String reader = Callers.key("READER", body);
        Callers.with(reader).get(Api.V1 + "/standing-items/" + item).then().statusCode(200);
        Callers.with(reader)
                .header("If-Match", "*")
                .delete(Api.V1 + "/standing-items/" + item)
                .then()
                .statusCode(403);
        Callers.with(Callers.key("SECRETARY", body()))
                .contentType(ContentType.JSON)
                .body("""
                        {"body": "%s", "title": "Fremmed", "rule": {"frequency": "EVERY_MEETING"}}
                        """.formatted(body))
                .post(Api.V1 + "/standing-items")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/body"));
    }

    @Test
    void showsNoCprNumber() {
        post("/standing-items", """
                {"body": "%s", "title": "Sagen om 010190-1234", "rule": {"frequency": "EVERY_MEETING"}}
                """.formatted(body())).statusCode(400).body("errors.pointer", contains("/title"));
    }

    @Test
    void isThereOnceMoreAfterAnEmptyChange() {
        String item = "/standing-items/" + standingItem(body(), "Økonomi");
        patch(item, "{\"section\": {\"kind\": \"SUMMARY\", \"text\": \"Status\"}}", etag(item))
                .statusCode(200)
                .body("section.text", equalTo("Status"));
        get(item).body("version", equalTo(2));
    }
}
