package dk.referat.overview.timeline;

import static dk.referat.Callers.NOBODY;
import static dk.referat.Callers.with;
import static dk.referat.Fixture.approveMinutes;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.confirmedDecision;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.Callers;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimelineTest {

    private final String caseNumber = "26/" + ThreadLocalRandom.current().nextInt(1_000_000, 1_000_000_000);

    /** The item of the case at a meeting that was held. */
    private String treat(String body, String date) {
        String meeting = heldMeeting(body, date);
        String item = read("/meetings/" + meeting).getString("agendaItems[0].id");
        change("/agenda-items/" + item, "{\"caseNumber\": \"%s\"}".formatted(caseNumber));
        return item;
    }

    private static String step(String item, String body, String role, String planned) {
        return create("/agenda-items/" + item + "/path-steps", """
                {"body": "%s", "role": "%s", "planned": {"text": "%s"}}
                """.formatted(body, role, planned));
    }

    private JsonPath timeline(String key) {
        return with(key)
                .queryParam("caseNumber", caseNumber)
                .get(Api.V1 + "/timeline")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String path() {
        return "/timeline?caseNumber=" + caseNumber;
    }

    @Test
    void tellsTheWayOfAMatterAcrossBodies() {
        String board = body("PUBLIC", "NEUTRAL");
        String committee = body("PUBLIC", "NEUTRAL");
        String council = body("PUBLIC", "NEUTRAL");
        String first = treat(board, "2026-03-04");
        String decision = confirmedDecision(first, "Sendes i høring.");
        String last = step(first, council, "FINAL", "juni 2026");
        String meeting = meeting(council, "2026-06-23");
        String second = treat(committee, "2026-05-20");
        String recommended = confirmedDecision(second, "Anbefales.");

        get(path())
                .statusCode(200)
                .body("items.kind", contains("ITEM", "DECISION", "ITEM", "DECISION", "PATH_STEP"))
                .body("items.date", contains("2026-03-04", "2026-03-04", "2026-05-20", "2026-05-20", "2026-06-23"))
                .body("items.body", contains(board, board, committee, committee, council))
                .body("items[0].agendaItem.id", equalTo(first))
                .body("items[0].decision", nullValue())
                .body("items[1].decision.id", equalTo(decision))
                .body("items[3].decision.id", equalTo(recommended))
                .body("items[4].step.id", equalTo(last))
                .body("items[4].meeting.id", equalTo(meeting))
                .body("items[4].agendaItem.id", equalTo(first));
    }

    @Test
    void goesOnWhereThePageEnded() {
        String board = body();
        String item = treat(board, "2026-03-04");
        confirmedDecision(item, "Drøftet.");
        step(item, board, "FINAL", "snarest");
        List<String> kinds = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = page(next);
            kinds.addAll(page.getList("items.kind"));
            next = page.getString("next");
        } while (next != null);
        assertThat(kinds).containsExactly("ITEM", "DECISION", "PATH_STEP");
    }

    private JsonPath page(@Nullable String cursor) {
        var request = given().queryParam("caseNumber", caseNumber).queryParam("limit", 1);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get(Api.V1 + "/timeline")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void showsEachCallerWhatTheySeeOfEachBody() {
        String open = body("PUBLIC", "NEUTRAL");
        String internal = body();
        String item = treat(open, "2026-03-04");
        confirmedDecision(item, "Drøftet.");
        String step = step(item, internal, "FINAL", "juni 2026");
        String meeting = meeting(internal, "2026-06-10");
        treat(internal, "2026-04-15");

        JsonPath anybody = timeline(NOBODY);
        assertThat(anybody.getList("items.kind")).containsExactly("ITEM", "PATH_STEP");
        assertThat(anybody.getString("items[1].step.id")).isEqualTo(step);
        assertThat(anybody.getString("items[1].date")).isEqualTo("2026-06-01");
        assertThat(anybody.getString("items[1].body")).isNull();
        assertThat(anybody.getString("items[1].meeting")).isNull();

        JsonPath reader = timeline(Callers.key("READER", open));
        assertThat(reader.getList("items.kind")).containsExactly("ITEM", "DECISION", "PATH_STEP");

        JsonPath closedReader = timeline(Callers.key("CLOSED_READER", internal));
        assertThat(closedReader.getList("items.kind")).containsExactly("ITEM", "ITEM", "PATH_STEP");
        assertThat(closedReader.getString("items[2].meeting.id")).isEqualTo(meeting);
        assertThat(closedReader.getString("items[2].date")).isEqualTo("2026-06-10");
    }

    @Test
    void findsNothingByTheNumberOfWhatIsClosed() {
        String board = body("PUBLIC", "NEUTRAL");
        String item = treat(board, "2026-03-04");
        confirmedDecision(item, "Drøftet.");
        step(item, board, "FINAL", "juni 2026");
        move("/agenda-items/" + item, "TREATED");
        approveMinutes(read("/agenda-items/" + item).getString("meeting"));
        assertThat(timeline(NOBODY).getList("items.kind")).containsExactly("ITEM", "DECISION", "PATH_STEP");

        change("/agenda-items/" + item, """
                {"access": "CLOSED", "legalBasis": "Styrelsesloven § 10"}
                """);
        assertThat(timeline(NOBODY).getList("items")).isEmpty();
        assertThat(timeline(Callers.key("READER", board)).getList("items")).isEmpty();
        assertThat(timeline(Callers.key("CLOSED_READER", board)).getList("items"))
                .hasSize(3);
    }

    @Test
    void takesStepsOfTheCaseItselfAndOfSubItems() {
        String board = body();
        String meeting = meeting(board, "2026-03-04");
        String item = create("/meetings/" + meeting + "/agenda-items", """
                {"title": "Budget", "caseNumber": "%s"}
                """.formatted(caseNumber));
        String matter = create("/meetings/" + meeting + "/agenda-items", """
                {"title": "Anlæg", "parent": "%s"}
                """.formatted(item));
        step(matter, board, "FINAL", "maj 2026");
        create("/path-steps", """
                {"plannedBy": "%s", "caseNumber": "%s", "process": "Høring", "role": "HEARING",
                 "planned": {"text": "april 2026"}}
                """.formatted(board, caseNumber));
        get(path()).body("items.date", contains("2026-03-04", "2026-04-01", "2026-05-01"));
    }

    @Test
    void showsDraftsToNoCaseSystem() {
        String board = body();
        String item = treat(board, "2026-03-04");
        create("/agenda-items/" + item + "/decisions", "{\"text\": \"Kladde.\"}");
        get(path()).body("items", hasSize(2));
        assertThat(timeline(Callers.key("CASE_SYSTEM", board)).getList("items.kind"))
                .containsExactly("ITEM");
    }

    @Test
    void asksForANumberThatIsOne() {
        get("/timeline").statusCode(400).body("errors.parameter", contains("caseNumber"));
        get("/timeline?caseNumber=bogus").statusCode(400).body("errors.parameter", contains("caseNumber"));
        get("/timeline?caseNumber=85.02-17&system=SBSYS").statusCode(200).body("items", hasSize(0));
    }
}
