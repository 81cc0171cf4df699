package dk.referat.redaction;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.access.Caller;
import dk.referat.access.Grant;
import dk.referat.access.Role;
import dk.referat.audit.Database;
import dk.referat.audit.Log;
import dk.referat.http.Api;
import dk.referat.problem.Forbidden;
import dk.referat.problem.NotFound;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RedactionTest {

    private static final List<String> TABLES =
            List.of("meeting", "agenda_item", "decision", "decision_edition", "task", "attachment", "source_text");

    @Inject
    Database database;

    @Inject
    Log log;

    @Inject
    RedactionService redactions;

    @Inject
    Caller caller;

    @Test
    void takesTheTextOutOfEveryPlaceBelowTheMeeting() {
        String words = words();
        FilledMeeting meeting = FilledMeeting.make(database, body(), words);
        assertThat(columnsWith(words)).containsExactlyInAnyOrderElementsOf(columnsOfText());

        redact(meeting.id(), words);

        assertThat(tablesWith(words)).isEmpty();
    }

    @Test
    void leavesThingsThatCanStillBeReadAndChanged() {
        String words = words();
        String body = body();
        FilledMeeting meeting = FilledMeeting.make(database, body, words);

        redact(meeting.id(), words);

        String whole = get("/meetings/" + meeting.id())
                .statusCode(200)
                .body("state", equalTo("MINUTES_APPROVED"))
                .body("attendance[0].status", equalTo("SUBSTITUTE"))
                .body("attendance[0].party.name", equalTo("Om [slettet], der"))
                .body("agendaItems[0].sections[0].text", equalTo("Om [slettet], der"))
                .body("agendaItems[0].caseNumber", nullValue())
                .extract()
                .asString();
        assertThat(whole).doesNotContainIgnoringCase(words);
        get("/decisions/" + meeting.decision() + "/editions/1")
                .statusCode(200)
                .body("text", equalTo("Om [slettet], der"))
                .body("replacedBecause", equalTo("Om [slettet], der"));
        get("/tasks?responsible=om [slettet], der&body=" + body)
                .statusCode(200)
                .body("items.id", contains(meeting.task()));
        get("/attachments/" + meeting.attachment()).body("documentNumber", nullValue());
        Fixture.put(
                        "/tasks/" + meeting.task(),
                        get("/tasks/" + meeting.task()).extract().asString(),
                        etag("/tasks/" + meeting.task()))
                .statusCode(200);
    }

    @Test
    void movesWhatShowsTheText() {
        String words = words();
        FilledMeeting meeting = FilledMeeting.make(database, body(), words);
        List<String> paths = List.of(
                "/meetings/" + meeting.id(),
                "/agenda-items/" + meeting.item(),
                "/decisions/" + meeting.decision(),
                "/decisions/" + meeting.decision() + "/editions/1",
                "/tasks/" + meeting.task(),
                "/attachments/" + meeting.attachment());
        List<String> before = paths.stream().map(Fixture::etag).toList();

        redact(meeting.id(), words);

        List<String> after = paths.stream().map(Fixture::etag).toList();
        for (int i = 0; i < paths.size(); i++) {
            assertThat(after.get(i)).as(paths.get(i)).isNotEqualTo(before.get(i));
        }
    }

    @Test
    void movesADecisionOfWhichOnlyAnEarlierEditionHeldTheText() {
        String words = words();
        FilledMeeting meeting = FilledMeeting.make(database, body(), "andet");
        database.run("update decision_edition set text = '%s' where decision_id = '%s'"
                .formatted(words, meeting.decision()));
        String before = etag("/decisions/" + meeting.decision() + "/editions/1");

        redact(meeting.id(), words);

        assertThat(etag("/decisions/" + meeting.decision() + "/editions/1")).isNotEqualTo(before);
    }

    @Test
    void leavesOtherMeetingsAlone() {
        String words = words();
        String body = body();
        FilledMeeting meeting = FilledMeeting.make(database, body, words);
        String other = Fixture.item(meeting(body, "2026-04-01"), words);

        redact(meeting.id(), words);

        get("/agenda-items/" + other).body("title", equalTo(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PERSON", "SUBSTITUTE", "INVITED", "DAY", "OPEN", "SUMMARY", "MINUTES_APPROVED", "2026-05-01"})
    void leavesWhatIsNoText(String word) {
        FilledMeeting meeting = FilledMeeting.make(database, body(), "ord");
        String before = get("/meetings/" + meeting.id()).extract().asString();

        redact(meeting.id(), word);

        assertThat(get("/meetings/" + meeting.id()).statusCode(200).extract().asString())
                .isEqualTo(before);
    }

    @Test
    void stillKnowsASourceThatIsSentAgain() {
        String body = body();
        String words = words();
        String text = """
                1. Sygefravær

                Beslutning i Direktionen den 14-01-2026

                %s orienterede om sygefraværet.
                """.formatted(words);
        String meeting = takeIn(body, text, 201);
        redact(meeting, words);

        assertThat(takeIn(body, text, 200)).isEqualTo(meeting);
        assertThat(tablesWith(words)).isEmpty();
    }

    @Test
    void keepsTitlesWithinTheirLength() {
        String meeting = meeting();
        String item = Fixture.item(meeting, "ab ".repeat(666).strip());

        redact(meeting, "ab");

        assertThat(read("/agenda-items/" + item).getString("title"))
                .hasSize(2000)
                .startsWith("[slettet] [slettet]");
    }

    @Test
    void isEnteredOnceWithItsReason() {
        String words = words();
        FilledMeeting meeting = FilledMeeting.make(database, body(), words);
        long end = log.end();

        redact(meeting.id(), words);

        assertThat(log.writesSince(end)).containsExactly("REDACT meeting " + meeting.id() + " - -");
        assertThat(database.ask("select reason from audit_entry where id > %d and action <> 'READ'".formatted(end)))
                .containsExactly("Helbredsoplysning");
    }

    @Test
    void looksTheSameInTheLogIfNothingIsFound() {
        String meeting = meeting();
        long end = log.end();

        redact(meeting, "findes ikke");

        assertThat(log.writesSince(end)).containsExactly("REDACT meeting " + meeting + " - -");
    }

    @Test
    void isListedWithTheMeeting() {
        String meeting = meeting();
        String id = redact(meeting, "noget");

        get("/meetings/" + meeting + "/redactions")
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items.reason", contains("Helbredsoplysning"))
                .body("items.by", contains("key:REFERAT_ADMIN_KEY"));
        get("/meetings/" + meeting + "/redactions/" + id).statusCode(200).body("meeting", equalTo(meeting));
        get("/meetings/" + meeting() + "/redactions/" + id).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"text": "x", "reason": "Fejl"}                          | /text
            {"text": " x ", "reason": "Fejl"}                        | /text
            {"text": "Jens Lund", "reason": ""}                      | /reason
            {"text": "Jens Lund", "reason": "Om jens lund, privat"}  | /reason
            {"text": "Jens Lund"}                                    | /reason
            """)
    void refusesWhatIsNotRight(String json, String pointer) {
        post("/meetings/" + meeting() + "/redactions", json)
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body(not(containsString("Lund")));
    }

    @Test
    void asksWhoIsCalling() {
        String path = "/meetings/" + meeting() + "/redactions";
        given().header(Callers.API_KEY, Callers.NOBODY)
                .get(Api.V1 + path)
                .then()
                .statusCode(401);
        Fixture.json("{")
                .header(Callers.API_KEY, Callers.NOBODY)
                .post(Api.V1 + path)
                .then()
                .statusCode(401);
        post("/meetings/" + Fixture.UNKNOWN + "/redactions", "{").statusCode(404);
    }

    @Test
    void isForAdministratorsOfTheBodyOnly() {
        FilledMeeting meeting = FilledMeeting.make(database, body(), "ord");
        UUID id = UUID.fromString(meeting.id());
        List<Grant> allButAdmin = new ArrayList<>(Arrays.stream(Role.values())
                .filter(role -> role != Role.ADMIN)
                .map(Grant::everywhere)
                .toList());
        allButAdmin.add(new Grant(Role.ADMIN, UUID.randomUUID()));
        caller.identify("somebody", allButAdmin, Set.of());

        assertThatThrownBy(() -> redactions.redact(id, new CreateRedaction("ord", "Fejl")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> redactions.requireRedactor(id)).isInstanceOf(Forbidden.class);
    }

    @Test
    void isNotThereForWhoeverMayNotSeeTheMeeting() {
        UUID draft = UUID.fromString(meeting());
        caller.identify("admin", List.of(Grant.everywhere(Role.ADMIN)), Set.of());

        assertThatThrownBy(() -> redactions.requireRedactor(draft)).isInstanceOf(NotFound.class);
    }

    @Test
    void reachesWhatItsRedactorMayNotSee() {
        String words = words();
        FilledMeeting meeting = FilledMeeting.make(database, body(), words);
        database.run("update agenda_item set access = 'CLOSED' where id = '%s'".formatted(meeting.item()));
        caller.identify("admin", List.of(Grant.everywhere(Role.ADMIN)), Set.of());

        redactions.redact(UUID.fromString(meeting.id()), new CreateRedaction(words, "Fejl"));

        assertThat(tablesWith(words)).isEmpty();
    }

    private static String words() {
        return "Kanarie " + Fixture.code();
    }

    private static String redact(String meeting, String text) {
        return Fixture.create("/meetings/" + meeting + "/redactions", """
                {"text": "%s", "reason": "Helbredsoplysning"}
                """.formatted(text));
    }

    private static String takeIn(String body, String text, int status) {
        return given().contentType("text/plain; charset=utf-8")
                .body(text)
                .post(Api.V1 + "/imports?body=" + body)
                .then()
                .statusCode(status)
                .extract()
                .path("meeting");
    }

    /** Of the meeting's tables, every column that can hold somebody's words. */
    private List<String> columnsOfText() {
        return database.ask(
                """
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = 'public' and table_name in ('%s') and column_name not in ('%s')
                    and (data_type in ('text', 'jsonb', 'character varying') or data_type = 'ARRAY')""".formatted(String.join("', '", TABLES), String.join("', '", FilledMeeting.WITHOUT_TEXT)));
    }

    private List<String> columnsWith(String words) {
        List<String> columns = new ArrayList<>();
        TABLES.forEach(table -> columns.addAll(database.ask("""
                select distinct '%1$s.' || c.key from %1$s t, jsonb_each_text(to_jsonb(t)) c
                where c.value ilike '%%%2$s%%'""".formatted(table, words))));
        return columns;
    }

    /** Of the whole schema. */
    private List<String> tablesWith(String words) {
        return database
                .ask("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")
                .stream()
                .filter(table -> !database.ask(
                                "select 1 from %s t where t::text ilike '%%%s%%'".formatted(table, words))
                        .isEmpty())
                .toList();
    }
}
