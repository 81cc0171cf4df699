package dk.referat.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Fixture;
import dk.referat.audit.Database;
import dk.referat.database.Eventually;
import dk.referat.http.Api;
import dk.referat.importing.job.Archives;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class FiguresTest {

    private static final String CANARY = "Kanariefugl4711";

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Inject
    Database database;

    @ParameterizedTest
    @EnumSource
    void areThereWithoutLabels(Figure figure) {
        assertThat(figure(figure)).isNotNegative();
    }

    @Test
    void sayWhetherTheDatabaseAnswers() {
        assertThat(figure("referat_database_up")).isEqualTo(1);
    }

    @Test
    void growWhileChangesGetNoNumber() throws Exception {
        Fixture.body();
        Eventually.answers(() -> assertThat(figure(Figure.FEED_LAG)).isZero());
        try (Connection other = holding("change")) {
            Fixture.body();

            assertThat(figure(Figure.FEED_LAG)).isPositive();
        }
        Eventually.answers(() -> assertThat(figure(Figure.FEED_LAG)).isZero());
    }

    @Test
    void growWhileEntriesAreNotSealed() throws Exception {
        Eventually.answers(() -> assertThat(figure(Figure.AUDIT_UNSEALED)).isZero());
        try (Connection other = holding("audit_seal")) {
            Fixture.body();

            assertThat(figure(Figure.AUDIT_UNSEALED)).isPositive();
            assertThat(figure(Figure.AUDIT_LAG)).isPositive();
        }
        Eventually.answers(() -> assertThat(figure(Figure.AUDIT_UNSEALED)).isZero());
        assertThat(figure(Figure.AUDIT_LAG)).isZero();
    }

    /** As another replica that does not come to an end. */
    private Connection holding(String lock) throws Exception {
        Connection other = database.asSuperuser();
        try (Statement statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock('%s'::regclass::oid::bigint)".formatted(lock));
        }
        return other;
    }

    @Test
    void growWithTheOutbox() {
        double before = figure(Figure.OUTBOX_SIZE);
        String webhook = Fixture.create("/webhooks", """
                {"url": "https://receiver.example/%s", "audience": "PUBLIC"}
                """.formatted(CANARY));
        given().noContentType()
                .post(Api.V1 + "/webhooks/" + webhook + "/pings")
                .then()
                .statusCode(201);

        assertThat(figure(Figure.OUTBOX_SIZE)).isGreaterThan(before);
        assertThat(figure(Figure.OUTBOX_LAG)).isPositive();
        assertThat(scrape()).doesNotContain(CANARY, webhook);
    }

    @Test
    void countWebhooksWhoseReceiversAreGone() {
        double before = figure(Figure.WEBHOOKS_DISABLED);
        String webhook = Fixture.create("/webhooks", """
                {"url": "https://receiver.example/referat", "audience": "PUBLIC"}
                """);

        database.run("update webhook set state = 'DISABLED', disabled_by = 'RECEIVER' where id = '" + webhook + "'");

        assertThat(figure(Figure.WEBHOOKS_DISABLED)).isEqualTo(before + 1);
    }

    @Test
    void countTasksThatAreOverdue() {
        double before = figure(Figure.TASKS_OVERDUE);
        String decision = Fixture.decision(Fixture.item(Fixture.meeting(), CANARY), CANARY);
        String overdue = task(decision, "1. maj 2020", true);
        task(decision, "1. maj 2090", true);
        task(decision, "1. maj 2020", false);

        assertThat(figure(Figure.TASKS_OVERDUE)).isEqualTo(before + 1);
        assertThat(scrape()).doesNotContain(CANARY, overdue);

        Fixture.move("/tasks/" + overdue, "DONE");

        assertThat(figure(Figure.TASKS_OVERDUE)).isEqualTo(before);
    }

    private static String task(String decision, String deadline, boolean tracked) {
        return Fixture.create("/decisions/" + decision + "/tasks", """
                {"description": "Svar", "deadline": {"text": "%s"}, "tracked": %s}
                """.formatted(deadline, tracked));
    }

    @Test
    void growWhileArchivesWait() {
        double before = figure(Figure.IMPORTS_WAITING);
        given().config(Archives.SENT_AS_THEY_ARE)
                .contentType("application/zip")
                .body(Archives.of(CANARY + ".txt", "Kommer senere."))
                .post(Api.V1 + "/imports?body=" + Fixture.body())
                .then()
                .statusCode(202);

        assertThat(figure(Figure.IMPORTS_WAITING)).isEqualTo(before + 1);
        assertThat(figure(Figure.IMPORTS_IDLE)).isPositive();
        assertThat(scrape()).doesNotContain(CANARY);

        Archives.workOff();

        assertThat(figure(Figure.IMPORTS_WAITING)).isZero();
        assertThat(figure(Figure.IMPORTS_IDLE)).isZero();
    }

    @Test
    void growWhileWhatIsConfirmedIsStillThere() throws Exception {
        String body = Fixture.body();
        try (Connection other = database.asService();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            // Nothing can be deleted meanwhile.
            statement.execute("lock table retention_item in access exclusive mode");
            database.tamper("""
                    insert into retention_list (id, body_id, kind, action, basis, due_until, drawn_up_at, drawn_up_by, state,
                        state_reason, export_sha256, confirmed_by, confirmed_at, version, modified_at)
                    select gen_random_uuid(), id, 'TASK', 'DELETE', '%s', '2020-01-01', now(), 'key:test', 'CONFIRMED',
                        'Planen', repeat('0', 64), 'key:test', now(), 1, now()
                    from body where code = '%s'""".formatted(CANARY, body));

            assertThat(figure(Figure.RETENTION_IDLE)).isPositive();
            assertThat(scrape()).doesNotContain(CANARY);
            other.rollback();
        }
        Eventually.answers(() -> assertThat(figure(Figure.RETENTION_IDLE)).isZero());
    }

    /** A new label could tell people, cases or bodies apart, so it is looked at first. */
    @Test
    void haveNoLabelsButThoseThatWereLookedAt() {
        Stream<String> labels = Pattern.compile("^referat_\\w+\\{(.*)} ", Pattern.MULTILINE)
                .matcher(scrape())
                .results()
                .map(found -> found.group(1));

        assertThat(labels)
                .containsExactlyInAnyOrderElementsOf(
                        List.of("NOT_ALLOWED", "REFUSED", "TAKEN", "TIMED_OUT", "UNREACHABLE").stream()
                                .map(outcome -> "outcome=\"" + outcome + '"')
                                .toList());
    }

    private double figure(Figure figure) {
        String unit = figure.unit == null ? "" : "_" + figure.unit;
        return figure(figure.metric.replace('.', '_') + unit);
    }

    private double figure(String name) {
        Matcher line =
                Pattern.compile("^" + name + " (\\S+)$", Pattern.MULTILINE).matcher(scrape());
        assertThat(line.find()).as(name).isTrue();
        return Double.parseDouble(line.group(1));
    }

    private String scrape() {
        return given().noFilters().get(metrics).then().statusCode(200).extract().asString();
    }
}
