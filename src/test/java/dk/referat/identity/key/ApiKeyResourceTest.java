package dk.referat.identity.key;

import static dk.referat.Fixture.UNKNOWN;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.delete;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiKeyResourceTest {

    private static final String ADMIN = """
            {"name": "Drift", "grants": [{"role": "ADMIN"}]}
            """;

    @Inject
    DataSource database;

    @Test
    void showsAKeyOnceAndNeverAgain() {
        String body = Fixture.body();
        Response made = post("/api-keys", """
                {"name": "ESDH", "grants": [{"role": "CASE_SYSTEM", "body": "%s"}, {"role": "READER"}],
                 "identifiers": ["esdh"], "expiresAt": "2099-01-01T00:00:00Z"}
                """.formatted(body))
                .statusCode(201)
                .body("name", equalTo("ESDH"))
                .body("grants.role", contains("CASE_SYSTEM", "READER"))
                .body("grants[0].body.code", equalTo(body))
                .body("grants[1].body", nullValue())
                .body("identifiers", contains("esdh"))
                .body("state", equalTo("ACTIVE"))
                .body("createdBy", equalTo("key:REFERAT_ADMIN_KEY"))
                .body("lastUsedAt", nullValue())
                .extract()
                .response();
        String id = made.path("id");
        String key = made.path("key");

        assertThat(key).startsWith("referat_" + made.path("prefix") + "_");
        assertThat(made.header("Location")).endsWith(Api.V1 + "/api-keys/" + id);
        assertThat(get("/api-keys/" + id).statusCode(200).extract().asString()).doesNotContain(key);
        assertThat(everyKey()).contains(made.<String>path("prefix")).doesNotContain(key);
    }

    /** The list of keys, page after page. */
    private static String everyKey() {
        StringBuilder pages = new StringBuilder();
        String next = null;
        do {
            Response page = get("/api-keys?limit=500" + (next == null ? "" : "&cursor=" + next))
                    .statusCode(200)
                    .extract()
                    .response();
            pages.append(page.asString());
            next = page.path("next");
        } while (next != null);
        return pages.toString();
    }

    @Test
    void keepsNothingThatIsTheKey() throws SQLException {
        String key = post("/api-keys", ADMIN).statusCode(201).extract().path("key");
        String secret = key.substring("referat_12345678_".length());

        assertThat(ask("select count(*) from api_key k where k::text like '%" + secret + "%'"))
                .isEqualTo("0");
        assertThat(ask("select count(*) from api_key where seal in (sha256('" + key + "'), sha256('" + secret + "'))"))
                .isEqualTo("0");
        assertThat(ask("select count(*) from api_key, installation where seal = secret"))
                .isEqualTo("0");
    }

    @Test
    void letsItsHolderIn() {
        with(Callers.key("ADMIN", null)).statusCode(200);
    }

    @Test
    void givesItsHolderTheRolesItHasAndNoOther() {
        String body = Fixture.body();
        String key = Callers.key("SECRETARY", body);

        Callers.with(key).get(Api.V1 + "/bodies/" + body).then().statusCode(200);
        Callers.with(key).get(Api.V1 + "/bodies/" + Fixture.body()).then().statusCode(404);
        with(key).statusCode(403);
        with(Callers.key("ADMIN", body)).statusCode(403);
    }

    @Test
    void isForAdminsOfEverythingOnly() {
        String id = create("/api-keys", ADMIN);
        String admin = Callers.key("ADMIN", Fixture.body());

        for (String path : new String[] {"/api-keys", "/api-keys/" + id, "/api-keys/" + UNKNOWN}) {
            Callers.with(admin).get(Api.V1 + path).then().statusCode(403);
            Callers.with(Callers.NOBODY).get(Api.V1 + path).then().statusCode(401);
        }
        Callers.with(admin)
                .contentType("application/json")
                .body("{}")
                .post(Api.V1 + "/api-keys")
                .then()
                .statusCode(403);
    }

    @Test
    void takesTheOldSecretBesideTheNewOneWhileARotationLasts() throws SQLException {
        Response made = post("/api-keys", ADMIN).extract().response();
        String path = "/api-keys/" + made.path("id");
        Response rotated = post(path + "/rotations", "{}")
                .statusCode(201)
                .body("previousPrefix", equalTo(made.path("prefix")))
                .body("previousExpiresAt", notNullValue())
                .body("version", equalTo(2))
                .extract()
                .response();

        with(made.path("key")).statusCode(200);
        with(rotated.path("key")).statusCode(200);

        change("update api_key set previous_expires_at = now() where id = '" + made.path("id") + "'");
        with(made.path("key")).statusCode(401);
        with(rotated.path("key")).statusCode(200);
    }

    @Test
    void endsTheOldSecretAtOnceIfARotationSaysSo() {
        Response made = post("/api-keys", ADMIN).extract().response();
        post("/api-keys/" + made.path("id") + "/rotations", "{\"overlapHours\": 0}")
                .statusCode(201);

        with(made.path("key")).statusCode(401);
    }

    @Test
    void endsAllSecretsForGoodWhenItIsRevoked() {
        Response made = post("/api-keys", ADMIN).extract().response();
        String path = "/api-keys/" + made.path("id");
        String rotated = post(path + "/rotations", "{}").extract().path("key");
        post(path + "/transitions", "{\"to\": \"REVOKED\", \"reason\": \"Tabt\"}", etag(path))
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("stateReason", equalTo("Tabt"));

        with(made.path("key")).statusCode(401);
        with(rotated).statusCode(401);
        move(path, "ACTIVE", etag(path)).statusCode(409);
        post(path + "/rotations", "{}").statusCode(409);
        assertThat(everyKey()).contains(made.<String>path("id"));
    }

    @Test
    void endsWhenItExpires() throws SQLException {
        Response made = post("/api-keys", ADMIN).extract().response();
        change("update api_key set expires_at = now() where id = '" + made.path("id") + "'");

        with(made.path("key")).statusCode(401);
    }

    @Test
    void isChangedForWhoeverNamesTheEdition() {
        String body = Fixture.body();
        String path = "/api-keys/" + create("/api-keys", """
                {"name": "ESDH", "grants": [{"role": "READER", "body": "%s"}]}
                """.formatted(body));

        patch(path, "{\"name\": \"Arkiv\"}", "\"k0\"").statusCode(412);
        patch(path, "{\"name\": \"Arkiv\", \"prefix\": \"x\"}", etag(path)).statusCode(400);
        patch(path, "{\"name\": \"Arkiv\"}", etag(path))
                .statusCode(200)
                .body("name", equalTo("Arkiv"))
                .body("grants.body.code", contains(body))
                .body("etag", equalTo("\"k2\""));
        patch(path, "{\"grants\": [{\"role\": \"SECRETARY\"}]}", etag(path))
                .statusCode(200)
                .body("grants.role", contains("SECRETARY"))
                .body("grants.body", contains(nullValue()));
    }

    @Test
    void namesEverythingThatIsWrong() {
        post("/api-keys", """
                {"name": "", "grants": [{"role": "EMPEROR"}], "key": "x"}
                """).statusCode(400).body("errors.pointer", contains("/key", "/name", "/grants/0/role"));
        post("/api-keys", """
                {"name": "A", "grants": [{"role": "READER", "body": "NIL"}, {"role": "READER", "body": "NUL"}]}
                """).statusCode(400).body("errors.pointer", contains("/grants/0/body", "/grants/1/body"));
        post("/api-keys", """
                {"name": "A", "grants": [], "expiresAt": "2020-01-01T00:00:00Z"}
                """).statusCode(400).body("errors.pointer", contains("/expiresAt"));
        post("/api-keys/" + create("/api-keys", ADMIN) + "/rotations", "{\"overlapHours\": 721}")
                .statusCode(400);
    }

    @Test
    void notesItsLastUseWithoutBecomingAnotherEdition() throws SQLException {
        Response made = post("/api-keys", ADMIN).extract().response();
        String path = "/api-keys/" + made.path("id");
        with(made.path("key"));
        String first = get(path)
                .body("lastUsedAt", notNullValue())
                .header("ETag", equalTo("\"k1\""))
                .extract()
                .path("lastUsedAt");

        with(made.path("key"));
        get(path).body("lastUsedAt", equalTo(first));

        change("update api_key_use set last_used_at = last_used_at - interval '2 minutes' where api_key_id = '"
                + made.path("id") + "'");
        String earlier = get(path).extract().path("lastUsedAt");
        with(made.path("key"));
        get(path).body("lastUsedAt", not(equalTo(earlier)));
    }

    @Test
    void losesTheGrantsOfABodyThatIsDeletedAndCountsThat() {
        String body = Fixture.body();
        String path = "/api-keys/" + create("/api-keys", """
                {"name": "ESDH", "grants": [{"role": "READER", "body": "%s"}]}
                """.formatted(body));
        delete("/bodies/" + body, etag("/bodies/" + body)).statusCode(204);

        get(path).statusCode(200).body("grants", empty()).header("ETag", equalTo("\"k2\""));
    }

    @Test
    void isListedPageByPage() {
        create("/api-keys", ADMIN);
        create("/api-keys", ADMIN);

        get("/api-keys?limit=1")
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("next", notNullValue());
    }

    private static ValidatableResponse with(String key) {
        return Callers.with(key).get(Api.V1 + "/api-keys").then();
    }

    private String ask(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private void change(String update) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(update)).isEqualTo(1);
        }
    }
}
