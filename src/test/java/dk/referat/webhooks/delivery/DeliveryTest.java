package dk.referat.webhooks.delivery;

import static dk.referat.Fixture.change;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.standardwebhooks.exceptions.WebhookVerificationException;
import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.audit.Database;
import dk.referat.http.Api;
import dk.referat.webhooks.delivery.Receiver.Received;
import dk.referat.webhooks.sending.TestNames;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Sending.class)
class DeliveryTest {

    @Inject
    Database database;

    private final Receiver receiver = new Receiver();
    private String secret = "";

    @AfterEach
    void stop() {
        database.run("update webhook set state = 'DISABLED', disabled_by = 'ADMIN' where state = 'ACTIVE'");
        receiver.close();
    }

    /** The path of a new webhook. */
    private String webhook(String audience, String body) {
        return webhook(receiver, audience, body);
    }

    private String webhook(Receiver to, String audience, String body) {
        // What has no number yet is told to those who register now.
        settle();
        Response made = post("/webhooks", """
                {"url": "%s", "audience": "%s", "bodies": ["%s"]}
                """.formatted(to.url("receiver.example"), audience, body))
                .statusCode(201)
                .extract()
                .response();
        secret = made.path("secret");
        return "/webhooks/" + made.path("id");
    }

    private String ping(String webhook) {
        String id = given().noContentType()
                .post(Api.V1 + webhook + "/pings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return webhook + "/deliveries/" + id;
    }

    private void letTimePass() {
        database.run("update webhook_delivery set due_at = now() where state = 'PENDING'");
    }

    /** Waits until the attempt of this number has been entered. */
    private void awaitAttempt(String delivery, int attempt) throws InterruptedException {
        String query =
                "select attempts || ' ' || coalesce(leased_until::text, 'idle') from webhook_delivery where id = '"
                        + delivery.replaceAll(".*/", "") + "'";
        for (int i = 0; i < 1000 && !database.ask(query).contains(attempt + " idle"); i++) {
            Thread.sleep(20);
        }
        assertThat(database.ask(query)).containsExactly(attempt + " idle");
    }

    private static void awaitState(String delivery, String state) throws InterruptedException {
        awaitThat(delivery, "state", state);
    }

    private static void awaitThat(String path, String member, Object value) throws InterruptedException {
        for (int i = 0; i < 1000 && !value.equals(Fixture.read(path).get(member)); i++) {
            Thread.sleep(20);
        }
        get(path).body(member, equalTo(value));
    }

    @Test
    void tellsOfAChangeSignedAndWithoutItsContent() throws Exception {
        String body = Fixture.body();
        webhook("CLOSED", body);
        String meeting = create("/meetings", """
                {"body": "%s", "kind": "ORDINARY", "date": "2026-03-04", "location": "Mellemgangen"}
                """.formatted(body));

        Received came = receiver.await(1).get(0);

        came.verify(secret);
        assertThat(came.headers().firstValue("Content-Type")).contains("application/cloudevents+json; charset=utf-8");
        assertThat(came.event().path("specversion").asText()).isEqualTo("1.0");
        assertThat(came.event().path("id").asText()).isEqualTo(came.id());
        assertThat(came.event().path("source").asText()).isEqualTo("https://referat.boegelund.example/api/v1");
        assertThat(came.type()).isEqualTo("dk.referat.meeting.created");
        assertThat(came.event().path("subject").asText()).isEqualTo("meetings/" + meeting);
        assertThat(came.event().path("datacontenttype").asText()).isEqualTo("application/json");
        assertThat(came.event().at("/data/href").asText())
                .isEqualTo("https://referat.boegelund.example/api/v1/meetings/" + meeting);
        assertThat(came.said()).isEqualTo("meetings " + meeting + " 1 CREATED");
        assertThat(came.body()).doesNotContain("Mellemgangen", body);
        assertThat(came.event().size()).isEqualTo(8);
    }

    @Test
    void tellsEachAudienceWhatItsFeedTells() throws Exception {
        String body = Fixture.body("PUBLIC", "NEUTRAL");
        Map<String, String> keys = Map.of(
                "PUBLIC", Callers.NOBODY,
                "INTERNAL", Callers.key("READER", body),
                "CLOSED", Callers.key("CLOSED_READER", body));
        Map<String, Receiver> receivers =
                Map.of("PUBLIC", new Receiver(), "INTERNAL", new Receiver(), "CLOSED", new Receiver());
        settle();
        Map<String, String> cursors = new HashMap<>();
        receivers.forEach((audience, to) -> {
            webhook(to, audience, body);
            cursors.put(audience, feed(keys.get(audience), body, "now").getString("next"));
        });

        liveALittle(body);
        settle();

        for (String audience : receivers.keySet()) {
            List<String> told = told(keys.get(audience), body, cursors.get(audience));
            List<Received> came = receivers.get(audience).await(now -> now.size() >= told.size());
            assertThat(came).as(audience).extracting(Received::said).containsExactlyInAnyOrderElementsOf(told);
            assertThat(told).as(audience).isNotEmpty();
        }
        assertThat(receivers.get("PUBLIC").received())
                .extracting(Received::type)
                .contains(
                        "dk.referat.agenda-item.closed",
                        "dk.referat.attachment.deleted",
                        "dk.referat.agenda-item.created");
        assertThat(receivers.get("PUBLIC").received().size())
                .isLessThan(receivers.get("CLOSED").received().size());
        receivers.values().forEach(Receiver::close);
    }

    /** Drafts, a published agenda, something closed and opened, a decision, a task, and something deleted. */
    private static void liveALittle(String body) {
        String draft = Fixture.meeting(body, "2026-05-04");
        Fixture.item(draft, "Kladde");
        String meeting = Fixture.meeting(body, "2026-03-04");
        String item = Fixture.item(meeting, "Personsag");
        Fixture.attachment(item, "8725/21");
        String other = Fixture.item(meeting, "Budget");
        move("/agenda-items/" + item, "APPROVED");
        move("/agenda-items/" + other, "APPROVED");
        Fixture.hold(meeting);
        change("/agenda-items/" + item, "{\"access\": \"CLOSED\", \"legalBasis\": \"§ 10\"}");
        String decision = Fixture.confirmedDecision(other, "Godkendt.");
        Fixture.task(decision, "Følge op");
        Fixture.confirmedDecision(item, "Afvist.");
        Fixture.delete("/meetings/" + draft, Fixture.etag("/meetings/" + draft)).statusCode(204);
        Fixture.meeting(Fixture.body(), "2026-03-04");
    }

    private void settle() {
        while (!database.ask("select 1 from change_unnumbered limit 1").isEmpty()) {
            database.run("select number_changes(1000)");
        }
    }

    private static JsonPath feed(String key, String body, String after) {
        return Callers.with(key)
                .get(Api.V1 + "/changes?limit=500&body=" + body + "&after=" + after)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> told(String key, String body, String after) {
        List<String> told = new ArrayList<>();
        for (Map<String, Object> item : feed(key, body, after).<Map<String, Object>>getList("items")) {
            told.add(
                    item.get("resource") + " " + item.get("id") + " " + item.get("version") + " " + item.get("change"));
        }
        return told;
    }

    @Test
    void triesAgainLaterWithTheSameId() throws Exception {
        String webhook = webhook("PUBLIC", Fixture.body());
        receiver.answerNext(500, 0);
        String ping = ping(webhook);
        awaitThat(ping, "failure", "REFUSED");
        get(ping).body("state", equalTo("PENDING")).body("status", equalTo(500)).body("attempts", equalTo(1));

        letTimePass();

        awaitState(ping, "DELIVERED");
        get(ping).body("failure", nullValue()).body("status", equalTo(204)).body("attempts", equalTo(2));
        assertThat(receiver.received()).hasSize(2);
        assertThat(receiver.received().get(1).id())
                .isEqualTo(receiver.received().get(0).id());
        receiver.received().get(1).verify(secret);
    }

    @Test
    void givesUpAfterTheLastAttemptAndSendsAgainWhenItIsAsked() throws Exception {
        String webhook = webhook("PUBLIC", Fixture.body());
        receiver.answerAlways(500);
        String ping = ping(webhook);
        for (int attempt = 1; attempt <= 3; attempt++) {
            awaitAttempt(ping, attempt);
            letTimePass();
        }
        awaitState(ping, "FAILED");
        get(webhook + "/deliveries?state=FAILED")
                .body("items", hasSize(1))
                .body("items.nextAttemptAt", contains(nullValue()));
        Thread.sleep(300);
        assertThat(receiver.received()).hasSize(3);

        receiver.answerAlways(204);
        given().noContentType()
                .post(Api.V1 + ping + "/redeliveries")
                .then()
                .statusCode(200)
                .body("state", equalTo("PENDING"));

        awaitState(ping, "DELIVERED");
        assertThat(receiver.received()).hasSize(4).extracting(Received::id).containsOnly(ping.replaceAll(".*/", ""));
    }

    @Test
    void comesBackNoEarlierThanTheReceiverAsks() throws Exception {
        String webhook = webhook("PUBLIC", Fixture.body());
        receiver.answerNext(503, 4 * 3600);
        String ping = ping(webhook);
        awaitThat(ping, "status", 503);

        assertThat(database.ask("select due_at - attempted_at >= interval '4 hours' from webhook_delivery where id = '"
                        + ping.replaceAll(".*/", "") + "'"))
                .containsExactly("t");
    }

    @Test
    void isDisabledByAReceiverThatIsGoneAndToldWhatItMissedWhenEnabled() throws Exception {
        String body = Fixture.body();
        String webhook = webhook("CLOSED", body);
        receiver.answerAlways(410);
        String first = ping(webhook);
        awaitThat(first, "status", 410);
        get(webhook).body("state", equalTo("ACTIVE"));
        String second = ping(webhook);

        awaitThat(webhook, "state", "DISABLED");
        get(webhook).body("disabledBy", equalTo("RECEIVER"));
        assertThat(database.ask("""
                select caller from audit_entry where resource = 'webhook' and resource_id = '%s' order by id desc limit 1""".formatted(webhook.replaceAll(".*/", "")))).containsExactly("service");
        letTimePass();
        String meeting = Fixture.meeting(body, "2026-03-04");
        settle();
        Thread.sleep(300);
        assertThat(receiver.received()).hasSize(2);

        receiver.answerAlways(204);
        move(webhook, "ACTIVE");

        awaitState(first, "DELIVERED");
        awaitState(second, "DELIVERED");
        List<Received> came = receiver.await(5);
        assertThat(came).extracting(Received::said).contains("meetings " + meeting + " 1 CREATED");
    }

    @Test
    void countsOnlyAnswersInARowThatTheReceiverIsGone() throws Exception {
        String webhook = webhook("PUBLIC", Fixture.body());
        for (int status : new int[] {410, 204, 410}) {
            receiver.answerNext(status, 0);
            awaitThat(ping(webhook), "status", status);
        }
        get(webhook).body("state", equalTo("ACTIVE"));
    }

    @Test
    void isToldToReadEverythingAnewWhenItIsToldOtherThings() throws Exception {
        String body = Fixture.body();
        String webhook = webhook("CLOSED", body);
        receiver.answerAlways(500);
        Fixture.meeting(body, "2026-03-04");
        awaitAttempt(receiver.await(1).get(0).id(), 1);

        receiver.answerAlways(204);
        change(webhook, "{\"audience\": \"PUBLIC\"}");
        letTimePass();

        List<Received> came = receiver.await(2);
        assertThat(came.get(1).type()).isEqualTo("dk.referat.resynchronize");
        assertThat(came.get(1).event().at("/data/href").asText()).endsWith("/api/v1/changes?after=now");
        get(webhook + "/deliveries").body("items.type", contains("dk.referat.resynchronize"));
    }

    @Test
    void isToldToReadEverythingAnewWhenTheFeedDoesNotLeadOn() throws Exception {
        String body = Fixture.body();
        String webhook = webhook("CLOSED", body);
        database.run("update webhook_progress set epoch = gen_random_uuid() where webhook_id = '%s'"
                .formatted(webhook.replaceAll(".*/", "")));

        assertThat(receiver.await(1).get(0).type()).isEqualTo("dk.referat.resynchronize");
        String meeting = Fixture.meeting(body, "2026-03-04");
        assertThat(receiver.await(2).get(1).said()).isEqualTo("meetings " + meeting + " 1 CREATED");
    }

    @Test
    void signsWithBothSecretsWhileOneTakesOver() throws Exception {
        String webhook = webhook("PUBLIC", Fixture.body());
        String old = secret;
        String next = post(webhook + "/secret-rotations", "{}").extract().path("secret");
        ping(webhook);
        Received both = receiver.await(1).get(0);
        both.verify(old);
        both.verify(next);

        String last = post(webhook + "/secret-rotations", "{\"overlapHours\": 0}")
                .extract()
                .path("secret");
        ping(webhook);
        Received one = receiver.await(2).get(1);
        one.verify(last);
        assertThatThrownBy(() -> one.verify(next)).isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void doesNotCallAReceiverWhoseNameLeadsInsideMeanwhile() throws Exception {
        TestNames.move("moving.example", "127.0.0.1");
        String webhook = "/webhooks/" + create("/webhooks", """
                {"url": "https://moving.example/"}
                """);
        TestNames.move("moving.example", "10.0.0.1");

        String ping = ping(webhook);

        awaitThat(ping, "failure", "NOT_ALLOWED");
        get(ping).body("status", nullValue());
    }

    @Test
    void tellsOfTheTypesAndBodiesThatAreAskedForAndNoOthers() throws Exception {
        String body = Fixture.body();
        String other = Fixture.body();
        create("/webhooks", """
                {"url": "%s", "audience": "CLOSED", "bodies": ["%s"], "types": ["AGENDA_ITEM"]}
                """.formatted(receiver.url("receiver.example"), body));
        Fixture.item(Fixture.meeting(other, "2026-03-04"), "Andet");
        String item = Fixture.item(Fixture.meeting(body, "2026-03-04"), "Budget");

        assertThat(receiver.await(1)).extracting(Received::said).containsExactly("agenda-items " + item + " 1 CREATED");
        assertThat(new HashSet<>(receiver.received())).hasSize(1);
    }
}
