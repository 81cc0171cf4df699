package dk.referat.importing.job;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.inDanish;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives of minutes, from being sent to their last file. Files are taken in when a test says so. */
@QuarkusTest
class ImportJobTest {

    private static final String MINUTES = """
            1. Sygefravær

            Beslutning i Direktionen den %s

            Direktionen drøftede sygefraværet. HR-afdelingen følger op inden den 11. februar 2026.
            """;

    @Inject
    ImportWorker worker;

    @Inject
    FileIntake intake;

    @Inject
    DataSource database;

    @BeforeEach
    void workOffWhatOthersLeft() {
        worker.workOff();
    }

    private static String minutes(String date) {
        return MINUTES.formatted(date);
    }

    private static Zip two() {
        return new Zip().with("januar.txt", minutes("14-01-2026")).with("februar.txt", minutes("11-02-2026"));
    }

    private static ValidatableResponse send(Zip zip, String query) {
        return send(given(), zip.bytes(), query);
    }

    private static ValidatableResponse send(RequestSpecification request, byte[] archive, String query) {
        return request.config(Archives.SENT_AS_THEY_ARE)
                .contentType("application/zip")
                .body(archive)
                .when()
                .post(Api.V1 + "/imports?" + query)
                .then();
    }

    private static String job(Zip zip, String query) {
        return "/import-jobs/" + send(zip, query).statusCode(202).extract().path("id");
    }

    private static String cell(String value) {
        return "items." + value;
    }

    @Test
    void isOneJobHoweverOftenItIsSentUnderAKey() {
        String body = "body=" + body();
        byte[] archive = two().bytes();
        String key = Fixture.code();
        String job = keyed(key, archive, body).statusCode(202).extract().header("Location");

        keyed(key, archive, body)
                .statusCode(202)
                .header("Idempotency-Replayed", equalTo("true"))
                .header("Location", equalTo(job))
                .body("files.total", equalTo(2));
        keyed(key, new Zip().with("marts.txt", minutes("11-03-2026")).bytes(), body)
                .statusCode(422);
        get("/import-jobs?" + body).body("items", hasSize(1));
    }

    private static ValidatableResponse keyed(String key, byte[] archive, String query) {
        return send(given().header("Idempotency-Key", key), archive, query);
    }

    @Test
    void acceptsAnArchiveAndNamesItsJob() {
        String body = body();
        ValidatableResponse answer = send(two(), "body=" + body).statusCode(202);

        String id = answer.extract().path("id");
        answer.header("Location", containsString(Api.V1 + "/import-jobs/" + id))
                .body("state", equalTo("QUEUED"))
                .body("body", equalTo(read("/bodies/" + body).getString("id")))
                .body("uploader", equalTo("key:REFERAT_ADMIN_KEY"))
                .body("files.total", equalTo(2))
                .body("files.waiting", equalTo(2))
                .body("startedAt", nullValue());
        get("/import-jobs/" + id + "/files")
                .statusCode(200)
                .body(cell("name"), contains("januar.txt", "februar.txt"))
                .body(cell("place"), contains(1, 2))
                .body(cell("outcome"), contains(nullValue(), nullValue()));
        get("/meetings?body=" + body).body("items", empty());
    }

    @Test
    void takesInEveryFileAndReportsIt() {
        String body = body();
        String job = job(two(), "body=" + body);

        worker.workOff();

        get(job).body("state", equalTo("DONE"))
                .body("files.created", equalTo(2))
                .body("files.waiting", equalTo(0))
                .body("startedAt", notNullValue())
                .body("finishedAt", notNullValue())
                .body("currentFile", nullValue())
                .body("estimatedEndAt", nullValue());
        List<String> meetings = read("/meetings?body=" + body).getList("items.id");
        assertThat(meetings).hasSize(2);
        get(job + "/files")
                .body(cell("outcome"), contains("CREATED", "CREATED"))
                .body(cell("meeting"), containsInAnyOrder(meetings.toArray()))
                .body("items[0].created.decisions", equalTo(1))
                .body("items[0].problem", nullValue());
        assertThat(ask(
                        "select count(*) from import_file_content c join import_file f on f.id = c.file_id where f.job_id = '"
                                + id(job) + "'"))
                .containsExactly("0");
    }

    @Test
    void goesOnPastFilesThatAreNoMinutes() {
        String body = body();
        String job = job(
                new Zip()
                        .with("kontrakt.txt", "En kontrakt.")
                        .with("gammel.txt", new byte[] {'s', (byte) 0xE5})
                        .with("indlejret.zip", new Zip().with("a.txt", "A").bytes())
                        .with("januar.txt", minutes("14-01-2026"))
                        .with("kopi.txt", minutes("14-01-2026"))
                        .with("anden.txt", minutes("14-01-2026") + "\nMere.")
                        .with("__MACOSX/._januar.txt", "x"),
                "body=" + body);

        worker.workOff();

        get(job).body("state", equalTo("DONE"))
                .body("files.total", equalTo(7))
                .body("files.created", equalTo(1))
                .body("files.alreadyImported", equalTo(1))
                .body("files.conflict", equalTo(1))
                .body("files.invalid", equalTo(3))
                .body("files.skipped", equalTo(1));
        String meeting = read("/meetings?body=" + body).getString("items[0].id");
        get(job + "/files")
                .body(
                        cell("outcome"),
                        contains("INVALID", "INVALID", "INVALID", "CREATED", "ALREADY_IMPORTED", "CONFLICT", "SKIPPED"))
                .body("items[0].problem.type", equalTo("/problems/invalid"))
                .body("items[0].problem.reasons", hasItem(containsString("date is missing")))
                .body("items[1].problem.reasons", contains(containsString("UTF-8")))
                .body("items[2].problem.reasons", contains(containsString("ZIP file")))
                .body("items[4].meeting", equalTo(meeting))
                .body("items[5].problem.conflictsWith", equalTo(Api.V1 + "/meetings/" + meeting));
        inDanish()
                .get(Api.V1 + job + "/files?outcome=CONFLICT&outcome=GIVEN_UP")
                .then()
                .body(cell("name"), contains("anden.txt"))
                .body("items[0].problem.reasons[0]", containsString("har allerede"));
    }

    @Test
    void changesNothingInADryRun() {
        String body = body();
        String job = job(two(), "body=" + body + "&dryRun=true");

        worker.workOff();

        get(job).body("state", equalTo("DONE")).body("dryRun", equalTo(true)).body("files.nothing", equalTo(2));
        get(job + "/files")
                .body(cell("outcome"), contains("NOTHING", "NOTHING"))
                .body("items[0].created.meetings", equalTo(1))
                .body(cell("meeting"), contains(nullValue(), nullValue()));
        get("/meetings?body=" + body).body("items", empty());
    }

    @Test
    void passesOnWhatTheImportIsAskedFor() {
        String body = body();
        job(two(), "body=" + body + "&approved=true&archive=true");

        worker.workOff();

        get("/meetings?body=" + body).body(cell("state"), contains("MINUTES_APPROVED", "MINUTES_APPROVED"));
        get("/tasks?body=" + body).body(cell("tracked"), not(hasItem(true)));
    }

    @Test
    void signsWhatItWritesWithTheSendersName() {
        String body = body();
        String key = Callers.key("SECRETARY", body);
        String job = "/import-jobs/"
                + send(Callers.with(key), two().bytes(), "body=" + body)
                        .statusCode(202)
                        .extract()
                        .path("id");

        worker.workOff();

        String name = "key:" + key.split("_")[1];
        assertThat(ask(
                        "select distinct caller || ' ' || operation || ' ' || (remote_address is not null) from audit_entry "
                                + "where body_id = (select id from body where code = '" + body
                                + "') and action <> 'READ' "
                                + "and caller not like 'key:REFERAT%'"))
                .containsExactly(name + " importMinutes true");
        assertThat(ask("select action || ' ' || new_version from audit_entry where resource = 'import-job' "
                        + "and resource_id = '" + id(job) + "' order by id"))
                .containsExactly("CREATE 1", "UPDATE 2", "UPDATE 3");
    }

    @Test
    void stopsWhenTheSenderMayNoLonger() {
        String body = body();
        String key = Callers.key("SECRETARY", body);
        String sent = send(Callers.with(key), two().bytes(), "body=" + body)
                .statusCode(202)
                .extract()
                .path("id");
        String keyId = ask("select id::text from api_key where prefix = '" + key.split("_")[1] + "'")
                .get(0);
        move("/api-keys/" + keyId, "REVOKED");

        worker.workOff();

        get("/import-jobs/" + sent)
                .body("state", equalTo("FAILED"))
                .body("failure", equalTo("NOT_PERMITTED"))
                .body("files.waiting", equalTo(2));
        get("/meetings?body=" + body).body("items", empty());
        assertThat(ask(
                        "select count(*) from import_file_content c join import_file f on f.id = c.file_id where f.job_id = '"
                                + sent + "'"))
                .containsExactly("0");
    }

    @Test
    void stopsWhenTheSendersRoleIsGone() {
        String body = body();
        String key = Callers.key("SECRETARY", body);
        String sent = send(Callers.with(key), two().bytes(), "body=" + body)
                .statusCode(202)
                .extract()
                .path("id");
        String path = "/api-keys/"
                + ask("select id::text from api_key where prefix = '" + key.split("_")[1] + "'")
                        .get(0);
        Fixture.change(path, """
                {"grants": [{"role": "READER", "body": "%s"}]}
                """.formatted(body));

        worker.workOff();

        get("/import-jobs/" + sent).body("failure", equalTo("NOT_PERMITTED"));
    }

    @Test
    void takesInNothingAfterItWasCancelled() {
        String body = body();
        String job = job(two(), "body=" + body);
        intake.take(intake.next().orElseThrow());
        get(job).body("state", equalTo("RUNNING")).body("files.created", equalTo(1));

        post(job + "/transitions", """
                {"to": "CANCELLED", "reason": "Forkert mappe"}
                """, "*")
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("stateReason", equalTo("Forkert mappe"));
        worker.workOff();

        get(job).body("state", equalTo("CANCELLED")).body("files.waiting", equalTo(1));
        get("/meetings?body=" + body).body("items", hasSize(1));
        move(job, "CANCELLED", etag(job)).statusCode(409);
    }

    @Test
    void movesItsEntityTagWithEveryFile() {
        String job = job(two(), "body=" + body());
        String before = etag(job);
        intake.take(intake.next().orElseThrow());

        assertThat(etag(job)).isNotEqualTo(before);
        move(job, "CANCELLED", before).statusCode(412);
        worker.workOff();
    }

    @Test
    void givesUpAFileThatWasTriedTooOften() {
        String body = body();
        String job = job(two(), "body=" + body);
        change("insert into import_attempt select f.id, now() from import_file f, generate_series(1, 3) "
                + "where f.job_id = '" + id(job) + "' and f.place = 1");

        worker.workOff();

        get(job).body("state", equalTo("DONE"))
                .body("files.givenUp", equalTo(1))
                .body("files.created", equalTo(1));
        get(job + "/files")
                .body("items[0].outcome", equalTo("GIVEN_UP"))
                .body("items[0].problem.reasons[0]", containsString("tried 3 times"));
        get("/meetings?body=" + body).body("items", hasSize(1));
    }

    @Test
    void triesFilesLastThatWereTriedBefore() {
        String job = job(two(), "body=" + body());
        change("insert into import_attempt select f.id, now() from import_file f " + "where f.job_id = '" + id(job)
                + "' and f.place = 1");

        intake.take(intake.next().orElseThrow());

        get(job + "/files").body(cell("outcome"), contains(nullValue(), equalTo("CREATED")));
        get(job).body("currentFile", equalTo("januar.txt")).body("estimatedEndAt", notNullValue());
        worker.workOff();
    }

    @Test
    void leavesAFileToWhoHasItInHand() throws SQLException {
        String job = job(two(), "body=" + body());
        String first = ask("select id from import_file where place = 1 and job_id = '" + id(job) + "'")
                .get(0);
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select id from import_file where id = '" + first + "' for no key update");

            worker.workOff();

            get(job + "/files").body(cell("outcome"), contains(nullValue(), equalTo("CREATED")));
            other.rollback();
        }
        worker.workOff();
        get(job).body("state", equalTo("DONE")).body("files.created", equalTo(2));
    }

    @Test
    void givesUpAJobThatWaitsForTooLong() {
        String job = job(two(), "body=" + body());
        change("update import_job set created_at = now() - interval '8 days' where id = '" + id(job) + "'");
        change("insert into import_attempt select f.id, now() from import_file f where f.job_id = '" + id(job) + "'");
        intake.take(intake.next().orElseThrow());

        worker.workOff();

        get(job).body("state", equalTo("FAILED")).body("failure", equalTo("EXPIRED"));
    }

    @Test
    void refusesAnArchiveWholeAndNamesTheEntry() {
        String body = body();
        send(two().with("../op.txt", minutes("25-02-2026")), "body=" + body)
                .statusCode(400)
                .body("type", equalTo("/problems/invalid"))
                .body("errors[0].detail", containsString("“../op.txt”"));
        send(given(), "Referat".getBytes(), "body=" + body)
                .statusCode(400)
                .body("errors[0].detail", containsString("no ZIP archive"));
        send(given(), new byte[0], "body=" + body).statusCode(400);
        get("/import-jobs?body=" + body).body("items", empty());
    }

    @Test
    void asksForTheBodyAndNotForAMeeting() {
        send(two(), "meeting=" + Fixture.UNKNOWN).statusCode(400).body("errors.parameter", contains("body", "meeting"));
    }

    @Test
    void listsJobsTheNewestFirst() {
        String body = body();
        String first = job(two(), "body=" + body);
        String second = job(two(), "body=" + body);
        move(first, "CANCELLED");

        get("/import-jobs?body=" + body).body(cell("id"), contains(id(second), id(first)));
        get("/import-jobs?state=CANCELLED&body=" + body).body(cell("id"), contains(id(first)));
        String next = get("/import-jobs?limit=1&body=" + body).extract().path("next");
        get("/import-jobs?limit=1&body=" + body + "&cursor=" + next).body(cell("id"), contains(id(first)));
        worker.workOff();
        get(second).body("files.created", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"READER", "CLOSED_READER", "TASK_OWNER", "CASE_SYSTEM", "ADMIN", "ELSEWHERE", "NOBODY"})
    void isForThoseWhoMayTakeInMinutesOfTheBody(String who) {
        String body = body("PUBLIC", "NEUTRAL");
        String job = job(two(), "body=" + body);
        String key = switch (who) {
            case "NOBODY" -> Callers.NOBODY;
            case "ELSEWHERE" -> Callers.key("SECRETARY", body());
            default -> Callers.key(who, body);
        };

        Callers.with(key).get(Api.V1 + job).then().statusCode(404);
        Callers.with(key).get(Api.V1 + job + "/files").then().statusCode(404);
        Callers.with(key).get(Api.V1 + "/import-jobs").then().statusCode(200).body("items", empty());
        Callers.with(key)
                .contentType("application/json")
                .body("{}")
                .post(Api.V1 + job + "/transitions")
                .then()
                .statusCode(who.equals("NOBODY") ? 401 : 404);
        send(Callers.with(key), two().bytes(), "body=" + body).statusCode(who.equals("NOBODY") ? 401 : 403);
        worker.workOff();
    }

    @Test
    void isSeenByAnySecretaryOfTheBody() {
        String body = body();
        String job = job(two(), "body=" + body);
        String key = Callers.key("SECRETARY", body);

        Callers.with(key).get(Api.V1 + job).then().statusCode(200);
        Callers.with(key).get(Api.V1 + "/import-jobs").then().body(cell("id"), contains(id(job)));
        worker.workOff();
    }

    private static String id(String job) {
        return job.substring(job.lastIndexOf('/') + 1);
    }

    private List<String> ask(String query) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
