package dk.referat.webhooks;

import static dk.referat.Fixture.UNKNOWN;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.delete;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.inDanish;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WebhookResourceTest {

    private static final String ESDH = "{\"url\": \"https://receiver.example/referat?token=1\"}";

    @Inject
    DataSource database;

    @Test
    void isRegisteredForThePublicAndEverythingUnlessItSaysOtherwise() {
        post("/webhooks", ESDH)
                .statusCode(201)
                .body("url", equalTo("https://receiver.example/referat?token=1"))
                .body("audience", equalTo("PUBLIC"))
                .body("types", nullValue())
                .body("bodies", nullValue())
                .body("state", equalTo("ACTIVE"))
                .body("disabledBy", nullValue())
                .body("createdBy", equalTo("key:REFERAT_ADMIN_KEY"))
                .header("Location", containsString(Api.V1 + "/webhooks/"));
    }

    @Test
    void isRegisteredForSomeBodiesAndTypes() {
        String body = Fixture.body();
        post("/webhooks", """
                {"url": "https://receiver.example/", "description": "ESDH", "audience": "CLOSED", "bodies": ["%s"],
                 "types": ["DECISION", "ATTACHMENT"]}
                """.formatted(body))
                .statusCode(201)
                .body("audience", equalTo("CLOSED"))
                .body("bodies.code", contains(body))
                .body("types", contains("ATTACHMENT", "DECISION"));
    }

    @Test
    void showsItsSecretOnceAndNeverAgain() {
        Response made = post("/webhooks", ESDH).statusCode(201).extract().response();
        String id = made.path("id");
        String secret = made.path("secret");

        assertThat(secret).matches("whsec_[0-9A-Za-z+/]{43}=");
        get("/webhooks/" + id).statusCode(200).body("secret", nullValue()).body(not(containsString("whsec")));
        get("/webhooks?limit=500").statusCode(200).body(not(containsString("whsec")));
        change("/webhooks/" + id, "{\"description\": \"ESDH\"}");
        get("/webhooks/" + id).body(not(containsString("whsec")));
    }

    @Test
    void keepsItsSecretEncrypted() throws SQLException {
        String secret = post("/webhooks", ESDH).statusCode(201).extract().path("secret");
        String hex = HexFormat.of().formatHex(Base64.getDecoder().decode(secret.substring("whsec_".length())));

        assertThat(ask("select count(*) from webhook w where w::text like '%" + secret + "%' or w::text like '%" + hex
                        + "%'"))
                .isEqualTo("0");
    }

    @Test
    void getsANewSecretWhileTheOldOneHoldsForAWhile() {
        String id = create("/webhooks", ESDH);
        String etag = etag("/webhooks/" + id);

        post("/webhooks/" + id + "/secret-rotations", "{\"overlapHours\": 48}")
                .statusCode(201)
                .body("secret", containsString("whsec_"))
                .body("previousSecretUntil", notNullValue());
        assertThat(etag("/webhooks/" + id)).isNotEqualTo(etag);
        post("/webhooks/" + id + "/secret-rotations", "{\"overlapHours\": 721}")
                .statusCode(400)
                .body("errors.pointer", contains("/overlapHours"));
        post("/webhooks/" + UNKNOWN + "/secret-rotations", "[").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://receiver.dk/",
                "https://10.0.0.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]/",
                "https://receiver.example:22/",
                "https://user@receiver.example/",
                "https://no-such-host.invalid/",
                "referat",
                "ftp://receiver.example/",
            })
    void leadsToNoAddressThatIsNotAllowedAndDoesNotSayWhy(String url) {
        String json = "{\"url\": \"%s\"}".formatted(url);
        String said = post("/webhooks", json)
                .statusCode(400)
                .body("errors.pointer", contains("/url"))
                .body("errors[0].detail", equalTo("The service does not send to this address."))
                .extract()
                .asString();
        assertThat(said).doesNotContain("10.0", "169.254", "no-such-host");

        String id = create("/webhooks", ESDH);
        patch("/webhooks/" + id, json, etag("/webhooks/" + id)).statusCode(400);
        get("/webhooks/" + id).body("url", containsString("receiver.example/referat"));
    }

    @Test
    void saysInDanishThatAnAddressIsNotAllowed() {
        inDanish()
                .contentType(ContentType.JSON)
                .body("{\"url\": \"https://10.0.0.1/\"}")
                .post(Api.V1 + "/webhooks")
                .then()
                .statusCode(400)
                .body("errors[0].detail", equalTo("Tjenesten sender ikke til denne adresse."));
    }

    @Test
    void namesEverythingThatIsWrongWithARequest() {
        post("/webhooks", """
                {"url": "", "audience": "EVERYBODY", "types": ["SECRET"], "bogus": 1}
                """).statusCode(400).body("errors", hasSize(4));
        post("/webhooks", """
                {"url": "https://receiver.example/", "types": []}
                """).statusCode(400).body("errors.pointer", contains("/types"));
        post("/webhooks", """
                {"url": "https://receiver.example/", "bodies": ["NOBODY", "NEITHER"]}
                """).statusCode(400).body("errors.pointer", contains("/bodies/0", "/bodies/1"));
    }

    @Test
    void changesNothingForAnEmptyPatchAndSendsNothingToWhoeverHasIt() {
        String body = Fixture.body();
        String id = create("/webhooks", """
                {"url": "https://receiver.example/", "bodies": ["%s"], "types": ["MEETING"]}
                """.formatted(body));
        String one = "/webhooks/" + id;
        patch(one, "{\"version\": 99}", etag(one)).statusCode(400).body("errors.pointer", contains("/version"));
        patch(one, "{\"description\": \"A\"}", "\"w0\"").statusCode(412);
        change(one, "{\"description\": \"A\"}");
        get(one).body("bodies.code", contains(body))
                .body("types", contains("MEETING"))
                .body("description", equalTo("A"))
                .body("version", equalTo(2));
        change(one, "{\"bodies\": null, \"types\": null}");
        get(one).body("bodies", nullValue()).body("types", nullValue());
        given().header("If-None-Match", etag(one)).get(Api.V1 + one).then().statusCode(304);
    }

    @Test
    void staysWithItsBodyWhenThatIsDeleted() throws SQLException {
        String body = Fixture.body();
        String id = create("/webhooks", """
                {"url": "https://receiver.example/", "bodies": ["%s"]}
                """.formatted(body));
        delete("/bodies/" + body, etag("/bodies/" + body)).statusCode(204);

        get("/webhooks/" + id).statusCode(200).body("bodies", hasSize(0));
        assertThat(ask("select cardinality(body_ids) from webhook where id = '" + id + "'"))
                .isEqualTo("1");
    }

    @Test
    void isDisabledAndEnabledAgain() {
        String one = "/webhooks/" + create("/webhooks", ESDH);
        move(one, "ACTIVE", etag(one)).statusCode(409);
        post(one + "/transitions", "{\"to\": \"DISABLED\", \"reason\": \"Opgraderes\"}", etag(one))
                .statusCode(200)
                .body("state", equalTo("DISABLED"))
                .body("stateReason", equalTo("Opgraderes"))
                .body("disabledBy", equalTo("ADMIN"));
        given().noContentType().post(Api.V1 + one + "/pings").then().statusCode(409);
        move(one, "ACTIVE", "\"w0\"").statusCode(412);
        move(one, "ACTIVE", etag(one)).statusCode(200).body("disabledBy", nullValue());
        given().noContentType().post(Api.V1 + one + "/pings").then().statusCode(201);
    }

    @Test
    void isDeletedWithWhatItWasNotTold() throws SQLException {
        String id = create("/webhooks", ESDH);
        given().noContentType()
                .post(Api.V1 + "/webhooks/" + id + "/pings")
                .then()
                .statusCode(201);
        given().delete(Api.V1 + "/webhooks/" + id).then().statusCode(428);
        delete("/webhooks/" + id, etag("/webhooks/" + id)).statusCode(204);

        get("/webhooks/" + id).statusCode(404);
        assertThat(ask("select count(*) from webhook_delivery where webhook_id = '" + id + "'"))
                .isEqualTo("0");
    }

    @Test
    void listsDeliveriesByStateTheNewestFirst() {
        String one = "/webhooks/" + create("/webhooks", ESDH);
        String first = ping(one);
        String second = ping(one);

        get(one + "/deliveries?state=PENDING").statusCode(200).body("items.id", contains(second, first));
        get(one + "/deliveries?state=FAILED").statusCode(200).body("items", hasSize(0));
        String next = get(one + "/deliveries?limit=1")
                .body("items.id", contains(second))
                .extract()
                .path("next");
        get(one + "/deliveries?limit=1&cursor=" + next).body("items.id", contains(first));
        get(one + "/deliveries/" + first)
                .statusCode(200)
                .body("type", equalTo("dk.referat.ping"))
                .body("subject", nullValue())
                .body("attempts", equalTo(0));
        String other = "/webhooks/" + create("/webhooks", ESDH);
        get(other + "/deliveries/" + first).statusCode(404);
        given().noContentType()
                .post(Api.V1 + other + "/deliveries/" + first + "/redeliveries")
                .then()
                .statusCode(404);
    }

    private static String ping(String webhook) {
        return given().noContentType()
                .post(Api.V1 + webhook + "/pings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void isForAdminsOfEverythingOnly() {
        String id = create("/webhooks", ESDH);
        String ping = ping("/webhooks/" + id);
        String admin = Callers.key("ADMIN", Fixture.body());
        for (String path : new String[] {
            "/webhooks", "/webhooks/" + id, "/webhooks/" + UNKNOWN, "/webhooks/" + id + "/deliveries/" + ping
        }) {
            Callers.with(admin).get(Api.V1 + path).then().statusCode(403);
            Callers.with(Callers.NOBODY).get(Api.V1 + path).then().statusCode(401);
        }
        Callers.with(admin)
                .contentType(ContentType.JSON)
                .body("[")
                .post(Api.V1 + "/webhooks")
                .then()
                .statusCode(403);
    }

    private String ask(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
