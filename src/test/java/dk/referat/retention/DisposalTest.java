package dk.referat.retention;

import static dk.referat.Callers.NOBODY;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.confirmedDecision;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.read;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.audit.Database;
import dk.referat.audit.Log;
import dk.referat.changes.Follower;
import dk.referat.changes.Follower.Told;
import dk.referat.http.Api;
import dk.referat.redaction.FilledMeeting;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is deleted goes whole, from everywhere and for good; nothing else does. */
@QuarkusTest
class DisposalTest {

    @Inject
    Database database;

    @Inject
    Log log;

    /** A meeting with approved minutes, in which one decision is open and another closed. */
    private record Old(String body, String meeting, String item, String open, String closed) {

        static Old make(String policy) {
            return at(Fixture.body(policy, "NEUTRAL"), "2026-03-04");
        }

        static Old at(String body, String date) {
            String meeting = heldMeeting(body, date);
            String item = firstItem(meeting);
            String open = confirmedDecision(item, "Drøftet.");
            String closed = create("/agenda-items/" + item + "/decisions", """
                    {"text": "Opsigelse.", "access": "CLOSED", "legalBasis": "Styrelsesloven § 10"}
                    """);
            move("/decisions/" + closed, "CONFIRMED");
            move("/agenda-items/" + item, "TREATED");
            Fixture.approveMinutes(meeting);
            return new Old(body, meeting, item, open, closed);
        }

        private static String firstItem(String meeting) {
            return read("/meetings/" + meeting).getString("agendaItems[0].id");
        }
    }

    private static ValidatableResponse as(String key, String path) {
        return Callers.with(key).get(Api.V1 + path).then();
    }

    @Test
    void takesEveryWordOfAMeetingWithIt() throws Exception {
        String words = "Kanarie " + Fixture.code();
        String body = body();
        FilledMeeting meeting = FilledMeeting.make(database, body, words);
        database.run("update task set state = 'DONE' where meeting_id = '%s'".formatted(meeting.id()));
        keepAVersionWithTheWords(meeting.id(), words);
        create("/path-steps", """
                {"plannedBy": "%s", "caseNumber": "26/91", "body": "%s", "role": "DISCUSSION", "linkedMeeting": "%s"}
                """.formatted(body, body, meeting.id()));
        assertThat(tablesWith(words)).contains("minutes_version", "source_text", "step", "decision_edition");
        Plan plan = Plan.of(body, "MEETING");

        String export = plan.export();
        plan.confirm(export).statusCode(200).body("state", equalTo("CONFIRMED"));
        plan.await();

        assertThat(tablesWith(words)).isEmpty();
        Follower.settle(database);
        assertThat(tablesWith(meeting.id()))
                .as("only that it was there")
                .containsExactlyInAnyOrder("audit_entry", "change", "retention_item", "tombstone");
    }

    private static void keepAVersionWithTheWords(String meeting, String words) {
        post("/meetings/" + meeting + "/transitions", """
                {"to": "MINUTES_DRAFT", "reason": "%s"}
                """.formatted(words), etag("/meetings/" + meeting))
                .statusCode(200);
        post("/meetings/" + meeting + "/transitions", """
                {"to": "MINUTES_APPROVED", "reason": "Rettet"}
                """, etag("/meetings/" + meeting))
                .statusCode(200);
    }

    @Test
    void exportsAllThatItDeletesUnderAHashOfItsOwn() throws Exception {
        String words = "Kanarie " + Fixture.code();
        String body = body();
        FilledMeeting meeting = FilledMeeting.make(database, body, words);
        database.run("update task set state = 'DONE' where meeting_id = '%s'".formatted(meeting.id()));
        keepAVersionWithTheWords(meeting.id(), words);
        Plan plan = Plan.of(body, "MEETING");
        long end = log.end();

        String export = plan.export();

        String before = export.substring(0, export.lastIndexOf("{\"type\": \"end\""));
        assertThat(Plan.hashIn(export))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(before.getBytes(UTF_8))));
        for (String table : tablesWith(words)) {
            assertThat(before).contains("\"data\": {", "\"type\": \"" + table + "\"");
            List<String> rows =
                    database.ask("select count(*) from %s t where t::text ilike '%%%s%%'".formatted(table, words));
            assertThat(before.lines()
                            .filter(line -> line.contains("\"type\": \"" + table + "\"") && line.contains(words))
                            .count())
                    .as(table)
                    .isEqualTo(Long.parseLong(rows.get(0)));
        }
        assertThat(log.readsSince(end)).contains(meeting.id());
    }

    @Test
    void leavesATombstoneForThoseWhoKnewOfWhatWasDecided() throws Exception {
        Old old = Old.make("PUBLIC");
        String reader = Callers.key("READER", old.body);
        List<String> hashes = Stream.of(NOBODY, reader, Callers.ADMIN_KEY)
                .map(key -> as(key, "/meetings/" + old.meeting + "/minutes/1")
                        .extract()
                        .<String>path("contentHash"))
                .toList();
        assertThat(hashes.get(2)).isNotEqualTo(hashes.get(0));
        as(NOBODY, "/decisions/" + old.open).statusCode(200);
        as(NOBODY, "/decisions/" + old.closed).statusCode(404);

        Plan plan = Plan.of(old.body, "MEETING").carryOut();

        for (String key : List.of(NOBODY, reader, Callers.ADMIN_KEY)) {
            as(key, "/decisions/" + old.open)
                    .statusCode(410)
                    .body("type", equalTo("/problems/gone"))
                    .body("detail", containsString(Plan.BASIS));
            as(key, "/decisions/" + old.open + "/history").statusCode(410);
            as(key, "/decisions/" + old.open + "/editions/1").statusCode(410);
            as(key, "/meetings/" + old.meeting).statusCode(410);
            as(key, "/meetings/" + old.meeting + "/minutes").statusCode(410);
            as(key, "/agenda-items/" + old.item).statusCode(404);
        }
        for (String key : List.of(NOBODY, reader)) {
            as(key, "/decisions/" + old.closed)
                    .statusCode(404)
                    .body("detail", equalTo("There is no decision " + old.closed + "."));
            as(key, "/tombstones/" + old.closed).statusCode(404);
            as(key, "/tombstones?body=" + old.body).body("items.id", contains(old.meeting, old.open));
        }
        as(Callers.ADMIN_KEY, "/decisions/" + old.closed).statusCode(410);
        as(Callers.ADMIN_KEY, "/tombstones?body=" + old.body)
                .body("items.id", contains(old.meeting, old.open, old.closed));
        assertThat(Stream.of(NOBODY, reader, Callers.ADMIN_KEY)
                        .map(key ->
                                as(key, "/tombstones/" + old.meeting).extract().<String>path("contentHashes[0]"))
                        .toList())
                .isEqualTo(hashes);
        as(NOBODY, "/tombstones/" + old.open)
                .statusCode(200)
                .body("resource", equalTo("DECISION"))
                .body("meeting", equalTo(old.meeting))
                .body("date", equalTo("2026-03-04"))
                .body("number", equalTo("1"))
                .body("edition", equalTo(1))
                .body("basis", equalTo(Plan.BASIS))
                .body("retentionList", equalTo(plan.list()));
    }

    @Test
    void showsTombstonesOfABodyAsItsPolicyIsNow() throws Exception {
        Old old = Old.make("PUBLIC");
        Plan.of(old.body, "MEETING").carryOut();
        as(NOBODY, "/decisions/" + old.open).statusCode(410);

        Fixture.change("/bodies/" + old.body, "{\"publicationPolicy\": \"INTERNAL\"}");

        as(NOBODY, "/decisions/" + old.open).statusCode(404);
        as(NOBODY, "/tombstones/" + old.open).statusCode(404);
        as(Callers.key("READER", old.body), "/decisions/" + old.open).statusCode(410);
    }

    @Test
    void tellsOfItJustThoseWhoKnewOfTheThing() throws Exception {
        Old old = Old.make("PUBLIC");
        Follower everybody = new Follower(database, NOBODY, "&body=" + old.body);
        Follower closed = new Follower(database, Callers.key("CLOSED_READER", old.body), "&body=" + old.body);

        Plan.of(old.body, "MEETING").carryOut();

        assertThat(everybody.news())
                .extracting(Told::said, Told::id)
                .containsExactlyInAnyOrder(
                        tuple("DECISION DELETED", old.open),
                        tuple("AGENDA_ITEM DELETED", old.item),
                        tuple("MEETING DELETED", old.meeting));
        assertThat(closed.news())
                .extracting(Told::id)
                .containsExactlyInAnyOrder(old.open, old.closed, old.item, old.meeting);
    }

    @Test
    void keepsTheLogWholeAndSaysWhoConfirmed() throws Exception {
        Old old = Old.make("INTERNAL");
        long end = log.end();

        Plan plan = Plan.of(old.body, "MEETING").carryOut();

        assertThat(log.writesSince(end))
                .anyMatch(entry -> entry.startsWith("DELETE decision " + old.closed))
                .anyMatch(entry -> entry.startsWith("DELETE meeting " + old.meeting))
                .anyMatch(entry -> entry.startsWith("DELETE minutes-version "))
                .anyMatch(entry -> entry.startsWith("UPDATE retention-list " + plan.list()));
        assertThat(database.ask("""
                select distinct caller || ' ' || operation from audit_entry where action = 'DELETE' and id > %d""".formatted(end))).containsExactly("key:REFERAT_ADMIN_KEY transitionRetentionList");
        assertThat(database.ask("select kind from audit_faults()")).isEmpty();
    }

    @Test
    void keepsWhatHasChangedSinceTheExport() throws Exception {
        Old changed = Old.make("INTERNAL");
        Old same = Old.at(changed.body, "2026-03-11");
        Plan plan = Plan.of(changed.body, "MEETING");
        String export = plan.export();
        Fixture.change("/meetings/" + changed.meeting, """
                {"refs": [{"system": "ESDH", "kind": "meeting", "id": "17"}]}
                """);

        plan.confirm(export).statusCode(200);
        plan.await();

        get("/meetings/" + changed.meeting).statusCode(200).body("agendaItems", hasSize(1));
        get("/decisions/" + changed.open).statusCode(200);
        get("/meetings/" + same.meeting).statusCode(410);
        get(plan.path() + "/items").body("items.outcome", contains("CHANGED", "DELETED"));
        assertThat(plan.count("changed")).isEqualTo(1);
        assertThat(plan.count("deleted")).isEqualTo(1);
    }

    @Test
    void keepsWhatIsHeldBackOnlySinceTheExport() throws Exception {
        Old old = Old.make("INTERNAL");
        Plan plan = Plan.of(old.body, "MEETING");
        String export = plan.export();
        database.run("""
                insert into backlog_entry (id, body_id, title, access, written_on, origin_kind, meeting_id, state)
                select gen_random_uuid(), body_id, 'Venter', 'OPEN', now(), 'MANUAL', id, 'OPEN' from meeting
                where id = '%s'""".formatted(old.meeting));

        plan.confirm(export).statusCode(200);
        plan.await();

        get("/meetings/" + old.meeting).statusCode(200);
        get(plan.path() + "/items").body("items.outcome", contains("CHANGED"));
    }

    @Test
    void takesNoOtherExportForTheListsOwn() {
        Old old = Old.make("INTERNAL");
        Plan plan = Plan.of(old.body, "MEETING");
        String export = plan.export();
        database.run("update agenda_item set title = 'Ændret' where id = '%s'".formatted(old.item));

        String later = plan.exported();

        assertThat(later).contains("Ændret").isNotEqualTo(export);
        plan.confirm(later).statusCode(409).body("detail", containsString("something has changed"));
        get(plan.path()).body("state", equalTo("EXPORTED")).body("exportSha256", nullValue());
        get("/meetings/" + old.meeting).statusCode(200);
    }

    @Test
    void keepsWhatWasLeftOut() throws Exception {
        Old out = Old.make("INTERNAL");
        Old in = Old.at(out.body, "2026-03-11");
        Plan plan = Plan.of(out.body, "MEETING");
        String export = plan.export();
        plan.confirm(export, ", \"except\": [\"%s\"]".formatted(Fixture.UNKNOWN))
                .statusCode(400)
                .body("errors.pointer", contains("/except/0"));

        plan.confirm(export, ", \"except\": [\"%s\"]".formatted(out.meeting)).statusCode(200);
        plan.await();

        get("/meetings/" + out.meeting).statusCode(200);
        get("/meetings/" + in.meeting).statusCode(410);
        get(plan.path() + "/items?outcome=LEFT_OUT").body("items.thing", contains(out.meeting));
    }

    /** Whoever sees the later item but saw nothing of the one before cannot tell that it went. */
    @Test
    void loosensLinksForThoseAloneWhoSawThem() throws Exception {
        Old old = Old.make("PUBLIC");
        String hidden = create("/meetings/" + meeting(old.body, "2026-02-04") + "/agenda-items", """
                {"title": "Kladde"}
                """);
        String later = heldMeeting(old.body, "2026-11-11");
        String seen = followOn(later, old.item);
        String unseen = followOn(later, hidden);
        as(NOBODY, "/agenda-items/" + seen).statusCode(200).body("predecessor", equalTo(old.item));
        as(NOBODY, "/agenda-items/" + unseen).statusCode(200).body("predecessor", nullValue());
        String seenBefore = as(NOBODY, "/agenda-items/" + seen).extract().header("ETag");
        String unseenBefore = as(NOBODY, "/agenda-items/" + unseen).extract().header("ETag");
        String cancelled = read("/agenda-items/" + hidden).getString("meeting");
        post("/meetings/" + cancelled + "/transitions", """
                {"to": "CANCELLED", "reason": "Aflyst"}
                """, etag("/meetings/" + cancelled))
                .statusCode(200);
        read("/backlog-entries?body=" + old.body + "&state=OPEN")
                .getList("items.id", String.class)
                .forEach(entry -> post(
                                "/backlog-entries/" + entry + "/transitions", """
                        {"to": "DROPPED", "reason": "Bortfaldet"}
                        """, etag("/backlog-entries/" + entry))
                        .statusCode(200));

        Plan plan = Plan.of(old.body, "MEETING").carryOut();

        assertThat(plan.count("deleted")).isEqualTo(2);
        as(NOBODY, "/agenda-items/" + seen).body("predecessor", nullValue()).header("ETag", not(equalTo(seenBefore)));
        as(NOBODY, "/agenda-items/" + unseen).body("predecessor", nullValue()).header("ETag", equalTo(unseenBefore));
        get("/agenda-items/" + unseen).body("predecessor", nullValue());
        get("/backlog-entries?body=" + old.body).body("items", empty());
    }

    private static String followOn(String meeting, String predecessor) {
        String item = create("/meetings/" + meeting + "/agenda-items", """
                {"title": "Fortsat", "predecessor": "%s"}
                """.formatted(predecessor));
        move("/agenda-items/" + item, "APPROVED");
        return item;
    }

    @Test
    void quotesWhatIsGoneWithoutNamingIt() throws Exception {
        Old old = Old.make("INTERNAL");
        String later =
                create("/meetings/" + meeting(old.body, "2026-11-11") + "/agenda-items", """
                {"title": "Fortsat", "quotedDecisions": [{"decision": "%s", "bodyName": "Direktionen", "text": "Drøftet."}]}
                """.formatted(old.open));
        String before = etag("/agenda-items/" + later);

        Plan.of(old.body, "MEETING").carryOut();

        get("/agenda-items/" + later)
                .body("quotedDecisions[0].decision", nullValue())
                .body("quotedDecisions[0].text", equalTo("Drøftet."))
                .header("ETag", not(equalTo(before)));
    }

    @Test
    void deletesOtherKindsAlone() throws Exception {
        Old old = Old.make("INTERNAL");
        String task = Fixture.task(old.open, "Følge op");
        move("/tasks/" + task, "IN_PROGRESS");
        move("/tasks/" + task, "DONE");
        String open = Fixture.task(old.open, "Vente");
        database.run("""
                update task set history = '[{"at": "2026-03-05T08:00:00Z", "from": "OPEN", "to": "DONE"}]'
                where id = '%s'""".formatted(task));
        database.run("""
                insert into source_text (id, body_id, meeting_id, sha256, text, imported_at, approved)
                select gen_random_uuid(), body_id, id, encode(sha256(id::text::bytea), 'hex'), 'Kilde', '2026-03-05', true
                from meeting where id = '%s'""".formatted(old.meeting));

        Plan.of(old.body, "TASK").carryOut();
        Plan.of(old.body, "SOURCE_TEXT").carryOut();

        get("/tasks/" + task).statusCode(404);
        get("/tasks/" + open).statusCode(200);
        get("/meetings/" + old.meeting).statusCode(200);
        assertThat(database.ask("select id from source_text where meeting_id = '%s'".formatted(old.meeting)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from minutes_version where meeting_id = '{meeting}'",
                "delete from agenda_version where meeting_id = '{meeting}'",
                "delete from agenda_item where meeting_id = '{meeting}'",
                "delete from decision where meeting_id = '{meeting}'",
                "select dispose_of('{list}', '{meeting}')",
                "update retention_list set state = 'CONFIRMED', state_reason = 'x', confirmed_by = 'x', confirmed_at = now()"
                        + " where id = '{list}'",
                "update retention_list set state = 'CARRIED_OUT', carried_out_at = now() where id = '{list}'",
                "update retention_list set kind = 'TASK' where id = '{list}'",
                "delete from retention_item where list_id = '{list}'",
                "delete from retention_list where id = '{list}'",
                "truncate retention_item",
                "insert into retention_list select gen_random_uuid(), body_id, 'TASK', action, basis, due_until, drawn_up_at,"
                        + " drawn_up_by, 'CONFIRMED', 'x', null, repeat('0', 64), null, 'x', now(), null, 1, now()"
                        + " from retention_list where id = '{list}'",
            })
    void letsNobodyPastTheSteps(String sql) {
        Old old = Old.make("INTERNAL");
        Plan plan = Plan.of(old.body, "MEETING");

        assertThatThrownBy(
                        () -> database.run(sql.replace("{meeting}", old.meeting).replace("{list}", plan.list())))
                .isInstanceOf(IllegalStateException.class);
        get("/meetings/" + old.meeting).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into retention_item select list_id, place + 1, gen_random_uuid(), date, held, sha256 from retention_item"
                        + " where list_id = '{list}'",
                "update retention_item set thing_id = gen_random_uuid() where list_id = '{list}'",
                "update retention_item set sha256 = repeat('0', 64) where list_id = '{list}'",
                "update retention_list set export_sha256 = repeat('0', 64) where id = '{list}'",
                "update retention_list set state = 'DRAWN_UP' where id = '{list}'",
                "update tombstone set basis = 'x'",
                "delete from tombstone",
                "truncate tombstone",
            })
    void addsNothingToWhatWasExported(String sql) {
        Old old = Old.make("INTERNAL");
        Plan plan = Plan.of(old.body, "MEETING");
        plan.export();

        assertThatThrownBy(() -> database.run(sql.replace("{list}", plan.list())))
                .isInstanceOf(IllegalStateException.class);
    }

    private List<String> tablesWith(String words) {
        return database
                .ask("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")
                .stream()
                .filter(table -> !database.ask(
                                "select 1 from %s t where t::text ilike '%%%s%%' limit 1".formatted(table, words))
                        .isEmpty())
                .toList();
    }
}
