package dk.referat.external;

import static dk.referat.Fixture.UNKNOWN;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.delete;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.read;
import static dk.referat.external.Load.item;
import static dk.referat.external.Load.load;
import static dk.referat.external.Load.loadUnfit;
import static dk.referat.external.Load.loaded;
import static dk.referat.external.Load.meeting;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.referat.Fixture;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExternalResourceTest {

    private String body;
    private String m;
    private String p;
    private String d;

    @BeforeEach
    void found() {
        body = body();
        String own = UUID.randomUUID().toString();
        m = "M-" + own;
        p = "P-" + own;
        d = "D-" + own;
    }

    private String loadMeeting(String more) {
        return loaded("/esdh/meetings?id=" + m, meeting(body, more));
    }

    private String loadItem(String title) {
        loadMeeting("");
        return loaded("/esdh/agenda-items?id=" + p, item(m, title));
    }

    @Test
    void createsWhatIsNotThere() {
        String meeting = load("/esdh/meetings?id=" + m, meeting(body, ", \"location\": \"Rådhuset\""))
                .statusCode(201)
                .body("id", equalTo(m))
                .body("result", equalTo("CREATED"))
                .body("problem", nullValue())
                .header("Location", containsString("/meetings/"))
                .extract()
                .path("resource");
        get("/meetings/" + meeting)
                .body("location", equalTo("Rådhuset"))
                .body("refs.system", contains("esdh"))
                .body("refs.kind", contains("meetings"))
                .body("refs.id", contains(m));
    }

    @Test
    void placesEverythingByTheLoadersIds() {
        loadMeeting("");
        String item = loaded("/esdh/agenda-items?id=" + p, item(m, "Skolestruktur"));
        String sub = loaded("/esdh/agenda-items?id=" + p + "-1", """
                {"meeting": {"externalId": "%s"}, "parent": {"externalId": "%s"}, "title": "Distrikter"}
                """.formatted(m, p));
        String attachment = loaded("/esdh/attachments?id=" + d, """
                {"agendaItem": {"externalId": "%s-1"}, "title": "Notat", "documentNumber": "8725-21"}
                """.formatted(p));
        get("/agenda-items/" + sub).body("parent", equalTo(item)).body("kind", equalTo("SUB_ITEM"));
        get("/attachments/" + attachment)
                .body("agendaItem", equalTo(sub))
                .body("documentNumber", equalTo("8725/21"))
                .body("refs.kind", contains("attachments"));
        load("/esdh/attachments?id=" + d + "-2", """
                {"agendaItem": {"id": "%s"}, "title": "Notat"}
                """.formatted(item)).statusCode(201);
    }

    @Test
    void changesNothingWhenTheSameIsLoadedAgain() {
        String item = loadItem("Skolestruktur");
        String before = get("/agenda-items/" + item).extract().asString();
        load("/esdh/agenda-items?id=" + p, item(m, "Skolestruktur"))
                .statusCode(200)
                .body("result", equalTo("UNCHANGED"))
                .body("resource", equalTo(item));
        load("/esdh/agenda-items?id=" + p, """
                {"title": "Skolestruktur", "meeting": {"externalId": "%s"}, "kind": null}
                """.formatted(m)).statusCode(200).body("result", equalTo("UNCHANGED"));
        get("/agenda-items/" + item).body(equalTo(before));
    }

    @Test
    void changesWhatTheLineSaysAndLeavesTheRest() {
        String item = loadItem("Skolestruktur");
        change("/agenda-items/" + item, "{\"kleSubject\": \"17.01\", \"refs\": []}");
        load("/esdh/agenda-items?id=" + p, item(m, "Skolestruktur 2027"))
                .statusCode(200)
                .body("result", equalTo("UPDATED"))
                .body("resource", equalTo(item));
        get("/agenda-items/" + item)
                .body("title", equalTo("Skolestruktur 2027"))
                .body("kleSubject", equalTo("17.01"))
                .body("refs", hasSize(0));
    }

    @Test
    void letsTheDateOfAMeetingFollowItsStart() {
        String meeting = loaded("/esdh/meetings?id=" + m, """
                {"body": "%s", "kind": "ORDINARY", "plannedStart": "2026-03-04T08:00:00+01:00"}
                """.formatted(body));
        load("/esdh/meetings?id=" + m, """
                {"body": "%s", "kind": "ORDINARY", "plannedStart": "2026-03-11T08:00:00+01:00"}
                """.formatted(body)).statusCode(200).body("result", equalTo("UPDATED"));
        get("/meetings/" + meeting).body("date", equalTo("2026-03-11"));
    }

    @Test
    void replacesNothingThatWasEditedHere() {
        String item = loadItem("Skolestruktur");
        change("/agenda-items/" + item, "{\"title\": \"Skolernes struktur\"}");
        load("/esdh/agenda-items?id=" + p, item(m, "Skolestruktur"))
                .statusCode(200)
                .body("result", equalTo("UNCHANGED"));
        load("/esdh/agenda-items?id=" + p, item(m, "Skolestruktur 2027"))
                .statusCode(409)
                .body("detail", containsString("title"));
        get("/agenda-items/" + item).body("title", equalTo("Skolernes struktur"));

        load("/esdh/agenda-items?overwrite=true&id=" + p, item(m, "Skolestruktur 2027"))
                .statusCode(200)
                .body("result", equalTo("UPDATED"));
        get("/agenda-items/" + item).body("title", equalTo("Skolestruktur 2027"));
        load("/esdh/agenda-items?id=" + p, item(m, "Skolestruktur 2028"))
                .statusCode(200)
                .body("result", equalTo("UPDATED"));
    }

    @Test
    void seesNoConflictWhereBothSayTheSame() {
        String item = loadItem("Skolestruktur");
        change("/agenda-items/" + item, "{\"title\": \"Skolestruktur 2027\"}");
        load("/esdh/agenda-items?id=" + p, item(m, "Skolestruktur 2027"))
                .statusCode(200)
                .body("result", equalTo("UNCHANGED"));
    }

    @Test
    void bringsWhatWasDeletedHereBackOnlyWhenAskedTo() {
        String item = loadItem("Skolestruktur");
        delete("/agenda-items/" + item, etag("/agenda-items/" + item)).statusCode(204);
        load("/esdh/agenda-items?id=" + p, item(m, "Skolestruktur")).statusCode(409);
        String again = load("/esdh/agenda-items?overwrite=true&id=" + p, item(m, "Skolestruktur"))
                .statusCode(201)
                .extract()
                .path("resource");
        load("/esdh/agenda-items?id=" + p, item(m, "Skolestruktur"))
                .body("result", equalTo("UNCHANGED"))
                .body("resource", equalTo(again));
    }

    @Test
    void takesWhatCarriesTheNameAmongItsReferences() {
        String known = Fixture.item(Fixture.meeting(body, "2026-03-04"), "Skole");
        String meeting = read("/agenda-items/" + known).getString("meeting");
        change("/agenda-items/" + known, """
                {"refs": [{"system": "esdh", "kind": "agenda-items", "id": "%s"}]}
                """.formatted(p));
        load("/esdh/agenda-items?id=" + p, """
                {"meeting": {"id": "%s"}, "title": "Skolestruktur"}
                """.formatted(meeting))
                .statusCode(200)
                .body("result", equalTo("UPDATED"))
                .body("resource", equalTo(known));
        load("/esdh/attachments?id=" + d, """
                {"agendaItem": {"externalId": "%s"}, "title": "Notat"}
                """.formatted(p)).statusCode(201);
    }

    @Test
    void refusesANameThatTwoThingsCarry() {
        String meeting = Fixture.meeting(body, "2026-03-04");
        for (String title : new String[] {"A", "B"}) {
            change("/agenda-items/" + Fixture.item(meeting, title), """
                    {"refs": [{"system": "esdh", "kind": "agenda-items", "id": "%s"}]}
                    """.formatted(p));
        }
        load("/esdh/agenda-items?id=" + p, """
                {"meeting": {"id": "%s"}, "title": "C"}
                """.formatted(meeting)).statusCode(409);
        load("/esdh/attachments?id=" + d, """
                {"agendaItem": {"externalId": "%s"}, "title": "Notat"}
                """.formatted(p)).statusCode(409);
        get("/meetings/" + meeting).body("agendaItems", hasSize(2));
    }

    @Test
    void movesNothing() {
        loadItem("Skolestruktur");
        String other = Fixture.meeting(body, "2026-04-01");
        load("/esdh/agenda-items?id=" + p, """
                {"meeting": {"id": "%s"}, "title": "Skolestruktur"}
                """.formatted(other))
                .statusCode(409)
                .body("detail", containsString("elsewhere"));
        load("/esdh/meetings?id=" + m, meeting(body(), "")).statusCode(409);
        load("/sbsys/agenda-items?id=" + p, """
                {"meeting": {"id": "%s"}, "title": "Skolestruktur"}
                """.formatted(other)).statusCode(201);
    }

    @Test
    void keepsTheRulesOfTheDomain() {
        loadMeeting("");
        load("/esdh/agenda-items?id=" + p, item(m, " ")).statusCode(400).body("errors.pointer", contains("/title"));
        load("/esdh/agenda-items?id=" + p, """
                {"meeting": {"externalId": "%s"}, "title": "A", "access": "CLOSED", "bogus": 1}
                """.formatted(m))
                .statusCode(400)
                .body("errors.pointer", contains("/bogus", "/legalBasis"));
        load("/esdh/agenda-items?id=" + p, """
                {"meeting": {"externalId": "%s"}, "title": "A", "access": "CLOSED"}
                """.formatted(m))
                .statusCode(400)
                .body("errors.pointer", contains("/legalBasis"));
        load("/esdh/attachments?id=" + d, """
                {"agendaItem": {"externalId": "%s"}, "title": "A"}
                """.formatted(p))
                .statusCode(400)
                .body("errors.pointer", contains("/agendaItem"));
        load("/esdh/agenda-items?id=" + p, """
                {"meeting": {"id": "%s"}, "title": "A"}
                """.formatted(UNKNOWN))
                .statusCode(400)
                .body("errors.pointer", contains("/meeting"));
        load("/esdh/agenda-items?id=" + p, """
                {"meeting": {"id": "%s", "externalId": "%s"}, "title": "A"}
                """.formatted(UNKNOWN, m))
                .statusCode(400)
                .body("errors.pointer", contains("/meeting"));
        load("/esdh/meetings?id=" + m, meeting("NONE", "")).statusCode(400).body("errors.pointer", contains("/body"));
    }

    @Test
    void changesNothingOfApprovedMinutes() {
        String item = loadItem("Skolestruktur");
        String meeting = read("/agenda-items/" + item).getString("meeting");
        move("/agenda-items/" + item, "APPROVED");
        Fixture.hold(meeting);
        move("/agenda-items/" + item, "NO_OUTCOME_RECORDED");
        Fixture.approveMinutes(meeting);
        load("/esdh/agenda-items?overwrite=true&id=" + p, item(m, "Noget andet"))
                .statusCode(409);
        load("/esdh/agenda-items?id=" + p + "-2", item(m, "Noget nyt")).statusCode(409);
        get("/agenda-items/" + item).body("title", equalTo("Skolestruktur"));
    }

    @Test
    void refusesACprNumberAndSaysWhere() {
        String item =
                read("/meetings/" + Fixture.heldMeeting(body, "2026-03-04")).getString("agendaItems[0].id");
        load("/esdh/attachments?id=" + d, """
                {"agendaItem": {"id": "%s"}, "title": "Sag om 010190-1234"}
                """.formatted(item))
                .statusCode(400)
                .body("errors.pointer", contains("/title"))
                .body("errors[0].detail", not(containsString("1234")));
        String lines = """
                {"lines": [{"id": "%1$s-1", "agendaItem": {"id": "%2$s"}, "title": "Notat"},
                           {"id": "%1$s-2", "agendaItem": {"id": "%2$s"}, "title": "Sag om 010190-1234"},
                           {"id": "%1$s-3", "agendaItem": {"id": "%2$s"}, "title": "Kort"}]}
                """.formatted(d, item);
        load("/esdh/attachments?atomic=true", lines).statusCode(400).body("errors.pointer", contains("/lines/1/title"));
        get("/agenda-items/" + item + "/attachments").body("items", hasSize(0));
        load("/esdh/attachments", lines)
                .statusCode(200)
                .body("lines.result", contains("CREATED", "ERROR", "CREATED"))
                .body("lines[1].problem.errors.pointer", contains("/title"));
    }

    @Test
    void judgesEachLineOfABatchByItself() {
        loadMeeting("");
        loadUnfit("/esdh/agenda-items", """
                {"lines": [
                   {"id": "%1$s-1", "meeting": {"externalId": "%2$s"}, "title": "A"},
                   {"id": "%1$s-2", "meeting": {"externalId": "%2$s"}, "title": ""},
                   {"meeting": {"externalId": "%2$s"}, "title": "Uden navn"},
                   {"id": "%1$s-3", "meeting": {"externalId": "none"}, "title": "C"},
                   {"id": "%1$s-1", "meeting": {"externalId": "%2$s"}, "title": "A"},
                   {"id": "%1$s-4", "meeting": {"externalId": "%2$s"}, "title": "D"}]}
                """.formatted(p, m))
                .statusCode(200)
                .body("lines.id", contains(p + "-1", p + "-2", null, p + "-3", p + "-1", p + "-4"))
                .body("lines.result", contains("CREATED", "ERROR", "ERROR", "ERROR", "UNCHANGED", "CREATED"))
                .body("lines[0].resource", notNullValue())
                .body("lines[0].problem", nullValue())
                .body("lines[1].resource", nullValue())
                .body("lines[1].problem.status", equalTo(400))
                .body("lines[1].problem.errors.pointer", contains("/title"))
                .body("lines[2].problem.errors.pointer", contains("/id"))
                .body("lines[3].problem.errors.pointer", contains("/meeting"));
        String meeting = read("/meetings?body=" + body).getString("items[0].id");
        get("/meetings/" + meeting).body("agendaItems.title", contains("A", "D"));
    }

    @Test
    void saysInABatchWhatWasEditedHere() {
        String item = loadItem("Skolestruktur");
        change("/agenda-items/" + item, "{\"title\": \"Skolernes struktur\"}");
        load("/esdh/agenda-items", """
                {"lines": [{"id": "%s", "meeting": {"externalId": "%s"}, "title": "Skolestruktur 2027"}]}
                """.formatted(p, m))
                .statusCode(200)
                .body("lines.result", contains("CONFLICT"))
                .body("lines[0].problem.status", equalTo(409));
    }

    @Test
    void loadsAllLinesOrNone() {
        String meeting = loadMeeting("");
        load("/esdh/agenda-items?atomic=true", """
                {"lines": [
                   {"id": "%1$s-1", "meeting": {"externalId": "%2$s"}, "title": "A"},
                   {"id": "%1$s-2", "meeting": {"externalId": "%2$s"}, "title": ""}]}
                """.formatted(p, m))
                .statusCode(400)
                .body("errors.pointer", contains("/lines/1/title"));
        get("/meetings/" + meeting).body("agendaItems", hasSize(0));

        load("/esdh/agenda-items?atomic=true", """
                {"lines": [
                   {"id": "%1$s-1", "meeting": {"externalId": "%2$s"}, "title": "A"},
                   {"id": "%1$s-2", "meeting": {"externalId": "%2$s"}, "parent": {"externalId": "%1$s-1"}, "title": "A1"}]}
                """.formatted(p, m))
                .statusCode(200)
                .body("lines.result", contains("CREATED", "CREATED"));
        get("/meetings/" + meeting).body("agendaItems[0].subItems.title", contains("A1"));
    }

    @Test
    void namesTheLineThatStopsAllOthers() {
        String item = loadItem("Skolestruktur");
        change("/agenda-items/" + item, "{\"title\": \"Skolernes struktur\"}");
        load("/esdh/agenda-items?atomic=true", """
                {"lines": [
                   {"id": "%1$s-1", "meeting": {"externalId": "%2$s"}, "title": "A"},
                   {"id": "%1$s", "meeting": {"externalId": "%2$s"}, "title": "Skolestruktur 2027"}]}
                """.formatted(p, m))
                .statusCode(409)
                .body("errors.pointer", contains("/lines/1"))
                .body("errors[0].detail", startsWith("It was edited here"));
    }

    @Test
    void isRepeatedSafelyAfterItBrokeOffHalfWay() {
        loadMeeting("");
        String lines = """
                {"lines": [
                   {"id": "%1$s-1", "meeting": {"externalId": "%2$s"}, "title": "A"},
                   {"id": "%1$s-2", "meeting": {"externalId": "%2$s"}, "title": "B"}]}
                """.formatted(p, m);
        load("/esdh/agenda-items?id=" + p + "-1", item(m, "A")).statusCode(201);
        load("/esdh/agenda-items", lines).body("lines.result", contains("UNCHANGED", "CREATED"));
        load("/esdh/agenda-items", lines).body("lines.result", contains("UNCHANGED", "UNCHANGED"));
    }

    @Test
    void refusesABatchThatIsNone() {
        load("/esdh/agenda-items", item(m, "A")).statusCode(400).body("errors.pointer", hasItems("/lines"));
        load("/esdh/agenda-items", "{\"lines\": []}").statusCode(400);
        load("/esdh/agenda-items", "{\"lines\": [" + "{},".repeat(500) + "{}]}").statusCode(400);
        loadUnfit("/esdh/agenda-items", "{\"lines\": [1, [], \"x\"]}")
                .statusCode(200)
                .body("lines.result", contains("ERROR", "ERROR", "ERROR"));
        load("/esdh/agenda-items?id=" + p, "{\"id\": \"other\", \"title\": \"A\"}")
                .statusCode(400)
                .body("errors.pointer", contains("/id"));
        load("/esdh/agenda-items?id=" + p, "[]").statusCode(400);
        load("/esdh/agenda-items?id= ", item(m, "A")).statusCode(400).body("errors.parameter", contains("id"));
        load("/esdh/tasks?id=1", "{}").statusCode(404);
    }

    @Test
    void answersWhereItIs() {
        String location =
                load("/esdh/meetings?id=" + m, meeting(body, "")).extract().header("Location");
        load("/esdh/meetings?id=" + m, meeting(body, "")).statusCode(200);
        get(location.substring(location.indexOf("/meetings/")))
                .statusCode(200)
                .body("id", endsWith(location.substring(location.lastIndexOf('/') + 1)));
    }

    @Test
    void changesWhatSecretariesAndLoadersChangeInTurn() {
        String attachment = Fixture.attachment(Fixture.item(Fixture.meeting(body, "2026-03-04"), "A"), "1/21");
        String item = read("/attachments/" + attachment).getString("agendaItem");
        patch("/attachments/" + attachment, """
                {"refs": [{"system": "esdh", "kind": "attachments", "id": "%s"}]}
                """.formatted(d), etag("/attachments/" + attachment))
                .statusCode(200);
        for (int round = 1; round <= 3; round++) {
            load("/esdh/attachments?id=" + d, """
                    {"agendaItem": {"id": "%s"}, "title": "Notat", "versionLabel": "%d"}
                    """.formatted(item, round))
                    .statusCode(200)
                    .body("result", equalTo("UPDATED"));
            change("/attachments/" + attachment, "{\"publicTitle\": \"Runde %d\"}".formatted(round));
        }
        get("/attachments/" + attachment).body("versionLabel", equalTo("3")).body("publicTitle", equalTo("Runde 3"));
        create("/agenda-items/" + item + "/attachments", "{\"title\": \"Andet\"}");
    }
}
