package dk.referat.overview;

import static dk.referat.Fixture.attachment;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.decision;
import static dk.referat.Fixture.delete;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.subItem;
import static dk.referat.Fixture.task;
import static dk.referat.overview.Decisions.list;
import static dk.referat.overview.Decisions.pages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two meetings of one body, the first with decisions on an item, on two sub-items, and on an item beside them. */
@QuarkusTest
class DecisionsSinceTest {

    private static final String REFS = """
            {"refs": [{"system": "ESDH", "kind": "other", "id": "1"}]}
            """;
    private static final String LONG_AGO = "2020-01-01T00:00:00Z";

    @Inject
    DataSource database;

    private String body;
    private String meeting;
    private String plans;
    private String school;
    private String onPlans;
    private String onSchool;
    private String onHarbour;
    private String onBudget;
    private String elsewhere;

    @BeforeEach
    void decide() {
        body = body();
        meeting = meeting(body, "2026-03-04");
        plans = item(meeting, "Planer");
        school = subItem(meeting, plans, "Skolen");
        onPlans = decision(plans, "Samlet drøftet.");
        onSchool = decision(school, "Godkendt.");
        onHarbour = decision(subItem(meeting, plans, "Havnen"), "Drøftet.");
        onBudget = decision(item(meeting, "Budget"), "Noteret.");
        elsewhere = decision(item(meeting(body, "2026-04-01"), "Regnskab"), "Noteret.");
    }

    private ValidatableResponse since(String moment) {
        return list("body", body, "modifiedSince", moment).statusCode(200);
    }

    private String asOf() {
        return since(LONG_AGO).extract().path("asOf");
    }

    /** The decisions that the change moved. */
    private List<String> movedBy(Runnable change) {
        letAnHourPass();
        change.run();
        return since(Instant.now().minus(Duration.ofMinutes(30)).toString())
                .extract()
                .path("items.id");
    }

    private void letAnHourPass() {
        execute("""
                update decision set closed_modified_at = closed_modified_at - interval '1 hour'
                where body_id = (select id from body where code = ?)""", body);
    }

    private void execute(String sql, String parameter) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void saysFromWhenToAskNextTime() {
        since(LONG_AGO).body("asOf", notNullValue()).body("items.size()", equalTo(5));
        Instant asOf = Instant.parse(asOf());
        assertThat(asOf).isBetween(Instant.now().minusSeconds(60), Instant.now());
        letAnHourPass();
        since(asOf()).body("items", empty());
    }

    @Test
    void findsNothingInTheFuture() {
        since("2999-01-01T00:00:00Z").body("items", empty()).body("asOf", notNullValue());
    }

    @Test
    void readsOffsetsAndRefusesWhatIsNoTime() {
        since("2020-01-01T00:00:00+02:00").body("items.size()", equalTo(5));
        list("modifiedSince", "i går").statusCode(400).body("errors.parameter", contains("modifiedSince"));
        list("modifiedSince", "2020-01-01").statusCode(400);
    }

    @Test
    void seesWhatWasUnderWayTheFirstTime() throws Exception {
        letAnHourPass();
        try (Connection slow = database.getConnection()) {
            slow.setAutoCommit(false);
            try (PreparedStatement statement =
                    slow.prepareStatement("update decision set public_text = 'Sent' where id = ?::uuid")) {
                statement.setString(1, onSchool);
                statement.executeUpdate();
            }
            Thread.sleep(1_500);
            String asOf = asOf();
            since(asOf).body("items", empty());
            slow.commit();
            since(asOf).body("items.id", contains(onSchool)).body("items.publicText", contains("Sent"));
        }
    }

    @Test
    void seesWhatWasUnderWayWhenTheFirstOfSeveralPagesWasRead() throws Exception {
        letAnHourPass();
        String moment = Instant.now().minus(Duration.ofHours(2)).toString();
        try (Connection slow = database.getConnection()) {
            slow.setAutoCommit(false);
            try (PreparedStatement statement =
                    slow.prepareStatement("update decision set public_text = 'Sent' where id = ?::uuid")) {
                statement.setString(1, onSchool);
                statement.executeUpdate();
            }
            Thread.sleep(1_500);
            ValidatableResponse first = list("body", body, "modifiedSince", moment, "limit", 2);
            slow.commit();
            Thread.sleep(1_100);
            String next = first.extract().path("next");
            ValidatableResponse second = list("body", body, "modifiedSince", moment, "limit", 2, "cursor", next);
            String asOf = second.extract().path("asOf");
            assertThat(asOf).isEqualTo(first.extract().path("asOf"));
            since(asOf).body("items.id", hasItem(onSchool));
        }
    }

    @Test
    void carriesTheSameAsOfOnAllPagesOfOneReading() {
        List<ValidatableResponse> pages = pages("body", body, "modifiedSince", LONG_AGO, "limit", 2);
        assertThat(pages).hasSize(3);
        assertThat(pages.stream()
                        .map(page -> page.extract().<String>path("asOf"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void neverMissesAChangeWhileOthersWrite() throws Exception {
        List<String> decisions = List.of(onPlans, onSchool, onHarbour, onBudget, elsewhere);
        ExecutorService writers = Executors.newFixedThreadPool(decisions.size());
        Map<String, Integer> seen = new HashMap<>();
        String asOf = LONG_AGO;
        try {
            List<Future<?>> writing = decisions.stream()
                    .<Future<?>>map(decision -> writers.submit(() -> write("/decisions/" + decision)))
                    .toList();
            while (!writing.stream().allMatch(Future::isDone)) {
                asOf = poll(asOf, seen);
            }
            for (Future<?> one : writing) {
                one.get();
            }
        } finally {
            writers.shutdownNow();
        }
        poll(asOf, seen);
        for (String decision : decisions) {
            int last = get("/decisions/" + decision).extract().path("version");
            assertThat(seen).containsEntry(decision, last);
        }
    }

    private static void write(String decision) {
        String etag = etag(decision);
        for (int i = 0; i < 15; i++) {
            etag = patch(decision, """
                    {"publicText": "Nr. %d"}
                    """.formatted(i), etag)
                    .statusCode(200)
                    .extract()
                    .header("ETag");
        }
    }

    private String poll(String asOf, Map<String, Integer> seen) {
        var page = since(asOf).extract().jsonPath();
        for (Map<String, Object> decision : page.<Map<String, Object>>getList("items")) {
            seen.put((String) decision.get("id"), (Integer) decision.get("version"));
        }
        return page.getString("asOf");
    }

    @Test
    void movesADecisionWithItself() {
        assertThat(movedBy(() -> change("/decisions/" + onSchool, REFS))).containsExactly(onSchool);
    }

    @Test
    void movesADecisionWithItsTasks() {
        assertThat(movedBy(() -> task(onSchool, "Følge op"))).containsExactly(onSchool);
        String task = "/tasks/" + task(onSchool, "Følge op");
        assertThat(movedBy(() -> change(task, REFS))).containsExactly(onSchool);
        assertThat(movedBy(() -> delete(task, etag(task)))).containsExactly(onSchool);
    }

    @Test
    void movesNoDecisionWithATaskOfTheItem() {
        assertThat(movedBy(() -> create("/agenda-items/" + school + "/tasks", """
                {"description": "Følge op"}
                """)))
                .isEmpty();
    }

    @Test
    void movesTheDecisionsOfItemAndSubItemsWithAnAttachment() {
        assertThat(movedBy(() -> attachment(plans, "8725/21"))).containsExactlyInAnyOrder(onPlans, onSchool, onHarbour);
        String attachment = "/attachments/" + attachment(plans, "8725/21");
        assertThat(movedBy(() -> change(attachment, REFS))).containsExactlyInAnyOrder(onPlans, onSchool, onHarbour);
        assertThat(movedBy(() -> delete(attachment, etag(attachment))))
                .containsExactlyInAnyOrder(onPlans, onSchool, onHarbour);
        assertThat(movedBy(() -> attachment(school, "8725/21"))).containsExactly(onSchool);
    }

    @Test
    void movesTheDecisionsOfItemAndSubItemsWithTheItem() {
        assertThat(movedBy(() -> change("/agenda-items/" + school, REFS))).containsExactly(onSchool);
        assertThat(movedBy(() -> change("/agenda-items/" + plans, REFS)))
                .containsExactlyInAnyOrder(onPlans, onSchool, onHarbour);
    }

    @Test
    void movesTheDecisionsOfAMeetingWithIt() {
        assertThat(movedBy(() -> change("/meetings/" + meeting, REFS)))
                .containsExactlyInAnyOrder(onPlans, onSchool, onHarbour, onBudget);
    }

    @Test
    void movesTheDecisionsOfABodyWithItsName() {
        assertThat(movedBy(() -> change("/bodies/" + body, """
                {"name": "Chefforum"}
                """)))
                .containsExactlyInAnyOrder(onPlans, onSchool, onHarbour, onBudget, elsewhere);
    }

    @Test
    void movesNoDecisionWithAMembershipOrAnotherBody() {
        assertThat(movedBy(() -> {
                    create("/bodies/" + body + "/memberships", """
                            {"party": {"kind": "PERSON", "name": "Jens Lund"}}
                            """);
                    change("/bodies/" + body(), REFS);
                    item(meeting, "Eventuelt");
                }))
                .isEmpty();
    }

    @Test
    void showsEachMoveInTheEtagToo() {
        String before = etag("/decisions/" + onSchool);
        attachment(plans, "8725/21");
        get("/decisions/" + onSchool).header("ETag", not(before));
    }
}
