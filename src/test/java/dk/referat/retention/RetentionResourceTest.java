package dk.referat.retention;

import static dk.referat.Callers.NOBODY;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.delete;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.json;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.audit.Database;
import dk.referat.http.Api;
import dk.referat.importing.job.Archives;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RetentionResourceTest {

    @Inject
    Database database;

    @Test
    void keepsARuleForEachBodyAndKind() {
        String body = body();
        String rule = Plan.rule(body, "MEETING");
        get("/retention-rules/" + rule)
                .statusCode(200)
                .header("ETag", "\"c1\"")
                .body("keepFor", equalTo("P3M"))
                .body("action", equalTo("DELETE"));
        post("/retention-rules", """
                {"body": "%s", "kind": "MEETING", "keepFor": "P1Y", "action": "ARCHIVE", "basis": "Arkivloven"}
                """.formatted(body))
                .statusCode(409)
                .body("detail", equalTo("The body has a rule for this kind already."));

        Fixture.change("/retention-rules/" + rule, "{\"keepFor\": \"P30Y\"}");
        Fixture.change("/retention-rules/" + rule, "{\"keepFor\": \"P30Y\"}");

        get("/retention-rules?body=" + body)
                .body("items.keepFor", contains("P30Y"))
                .body("items.version", contains(2));
        patch("/retention-rules/" + rule, "{}", "\"c1\"").statusCode(412);
        json("{}")
                .contentType(Api.MERGE_PATCH)
                .patch(Api.V1 + "/retention-rules/" + rule)
                .then()
                .statusCode(428);
        delete("/retention-rules/" + rule, etag("/retention-rules/" + rule)).statusCode(204);
        get("/retention-rules/" + rule).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5Y", "P", "PT5H", "P0D", "P-1Y", "P0Y0M", "P1W", "p5y"})
    void asksForAPeriodOfDaysAtLeast(String period) {
        post("/retention-rules", """
                {"body": "%s", "kind": "MEETING", "keepFor": "%s", "action": "DELETE", "basis": "Plan"}
                """.formatted(body(), period))
                .statusCode(400)
                .body("errors.pointer", contains("/keepFor"));
    }

    @Test
    void isForAdministratorsOfTheBody() {
        String body = body();
        heldMeetingThatIsApproved(body);
        String rule = Plan.rule(body, "MEETING");
        Plan plan = Plan.under(rule);
        plan.export();
        for (String path :
                new String[] {"/retention-rules/" + rule, plan.path(), plan.path() + "/items", plan.path() + "/export"
                }) {
            for (String role : new String[] {"READER", "CLOSED_READER", "SECRETARY", "CASE_SYSTEM", "TASK_OWNER"}) {
                as(Callers.key(role, body), path).statusCode(404);
            }
            as(Callers.key("ADMIN", body()), path).statusCode(404);
            as(NOBODY, path).statusCode(404);
        }
        as(NOBODY, "/retention-lists").statusCode(200).body("items", empty());
        as(Callers.key("ADMIN", body), "/retention-lists").body("items.id", contains(plan.list()));
        as(Callers.key("ADMIN", body), "/retention-rules").body("items.id", contains(rule));
    }

    @Test
    void showsTheExportToThoseAloneWhoMaySeeWhatIsClosed() {
        String body = body();
        heldMeetingThatIsApproved(body);
        Plan plan = Plan.of(body, "MEETING");
        get(plan.path() + "/export").statusCode(404);
        plan.export();

        as(Callers.key("ADMIN", body), plan.path() + "/export")
                .statusCode(403)
                .body("detail", containsString("CLOSED_READER"));
        get(plan.path() + "/export")
                .statusCode(200)
                .contentType("application/x-ndjson")
                .header("Cache-Control", "no-store");
    }

    private static ValidatableResponse as(String key, String path) {
        return Callers.with(key).get(Api.V1 + path).then();
    }

    private static String heldMeetingThatIsApproved(String body) {
        String meeting = heldMeeting(body, "2026-03-04");
        String item = read("/meetings/" + meeting).getString("agendaItems[0].id");
        Fixture.confirmedDecision(item, "Drøftet.");
        move("/agenda-items/" + item, "TREATED");
        Fixture.approveMinutes(meeting);
        return meeting;
    }

    @Test
    void saysWhatHoldsAMeetingBack() {
        String body = body();
        String fine = heldMeetingThatIsApproved(body);
        String planned = meeting(body, "2026-01-07");
        String busy = heldMeeting(body, "2026-02-04");
        String item = read("/meetings/" + busy).getString("agendaItems[0].id");
        String decision = Fixture.confirmedDecision(item, "Drøftet.");
        Fixture.task(decision, "Følge op");
        Fixture.json("{\"edition\": 1, \"reference\": \"E-1\"}")
                .put(Api.V1 + "/decisions/" + decision + "/receipts/esdh")
                .then()
                .statusCode(201);
        post("/decisions/" + decision + "/editions", """
                {"text": "Godkendt.", "outcomes": [], "reason": "Fejl"}
                """, etag("/decisions/" + decision))
                .statusCode(200);
        move("/agenda-items/" + item, "TREATED");
        Fixture.approveMinutes(busy);
        meeting(body, "2026-11-18");

        Plan plan = Plan.of(body, "MEETING");

        get(plan.path() + "/items")
                .body("items.thing", contains(fine, planned, busy))
                .body("items.place", contains(1, 2, 3))
                .body("items[0].held", empty())
                .body("items[0].outcome", nullValue())
                .body("items[1].held", contains("NOT_CONCLUDED"))
                .body("items[2].held", containsInAnyOrder("TASKS_OPEN", "RECEIPT_OPEN"))
                .body("items[2].outcome", equalTo("HELD"));
        get(plan.path())
                .body("state", equalTo("DRAWN_UP"))
                .body("counts.waiting", equalTo(1))
                .body("counts.held", equalTo(2));
        assertThat(plan.export()).contains(fine).doesNotContain(planned, busy);
    }

    @Test
    void drawsUpOneListAtATime() {
        String body = body();
        String rule = Plan.rule(body, "MEETING");
        post("/retention-lists", "{\"rule\": \"%s\"}".formatted(rule))
                .statusCode(409)
                .body("detail", containsString("Nothing is due"));
        heldMeetingThatIsApproved(body);
        Plan plan = Plan.under(rule);
        post("/retention-lists", "{\"rule\": \"%s\"}".formatted(rule))
                .statusCode(409)
                .body("conflictsWith", equalTo(Api.V1 + plan.path()));

        plan.move("{\"to\": \"DROPPED\", \"reason\": \"Ikke i år\"}")
                .statusCode(200)
                .body("state", equalTo("DROPPED"));

        get(Plan.under(rule).path()).statusCode(200).body("counts.waiting", equalTo(1));
        post("/retention-lists", "{\"rule\": \"%s\"}".formatted(Fixture.UNKNOWN))
                .statusCode(400)
                .body("errors.pointer", contains("/rule"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"to": "CONFIRMED", "reason": "Ja"}                          | 400
            {"to": "CONFIRMED", "exportSha256": "00"}                    | 400
            {"to": "DROPPED"}                                            | 400
            {"to": "CONFIRMED", "reason": "Ja", "exportSha256": "00"}    | 409
            {"to": "CARRIED_OUT"}                                        | 409
            {"to": "DRAWN_UP"}                                           | 409
            """)
    void goesFromStepToStep(String json, int status) {
        String body = body();
        heldMeetingThatIsApproved(body);
        Plan plan = Plan.of(body, "MEETING");

        plan.move(json).statusCode(status);

        post(plan.path() + "/transitions", "{\"to\": \"EXPORTED\"}", "\"c0\"").statusCode(412);
        json("{\"to\": \"EXPORTED\"}")
                .post(Api.V1 + plan.path() + "/transitions")
                .then()
                .statusCode(428);
        get(plan.path()).body("state", equalTo("DRAWN_UP"));
    }

    @Test
    void deletesWhatIsToBeArchivedOnlyWithTheArchivesReference() throws Exception {
        String body = body();
        String meeting = heldMeetingThatIsApproved(body);
        Plan plan = Plan.under(create("/retention-rules", """
                {"body": "%s", "kind": "MEETING", "keepFor": "P1M", "action": "ARCHIVE", "basis": "Arkivloven § 8"}
                """.formatted(body)));
        String export = plan.export();
        plan.confirm(export).statusCode(400).body("errors.pointer", contains("/archiveReference"));

        plan.confirm(export, ", \"archiveReference\": \"AVID.17\"")
                .statusCode(200)
                .body("archiveReference", equalTo("AVID.17"))
                .body("exportSha256", equalTo(Plan.hashIn(export)))
                .body("confirmedBy", equalTo("key:REFERAT_ADMIN_KEY"));
        plan.await();

        get("/meetings/" + meeting).statusCode(410);
        get("/retention-lists?body=" + body + "&state=CARRIED_OUT").body("items", hasSize(1));
    }

    @Test
    void deletesFinishedImportsOfArchives() throws Exception {
        String body = body();
        String job = Archives.send(body, "januar.txt");
        move("/import-jobs/" + job, "CANCELLED");
        database.run("update import_job set finished_at = '2026-03-04' where id = '%s'".formatted(job));

        Plan.of(body, "IMPORT_JOB").carryOut();

        get("/import-jobs/" + job).statusCode(404);
        assertThat(database.ask("select 1 from import_file where job_id = '%s'".formatted(job)))
                .isEmpty();
    }
}
