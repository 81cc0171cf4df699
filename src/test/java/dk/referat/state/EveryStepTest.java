package dk.referat.state;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step of everything from every state, asked about and asked for by every kind of caller. */
@QuarkusTest
class EveryStepTest {

    private enum Who {
        NOBODY(null),
        READER("READER"),
        CLOSED_READER("CLOSED_READER"),
        SECRETARY("SECRETARY"),
        SECRETARY_ELSEWHERE("SECRETARY"),
        TASK_OWNER("TASK_OWNER"),
        ADMIN("ADMIN");

        private final String role;

        Who(String role) {
            this.role = role;
        }

        boolean may(Machine machine) {
            return this == SECRETARY || this == TASK_OWNER && machine == Machine.TASK;
        }
    }

    /** Two bodies, with who has to do with them. */
    private record Scene(String body, String owner, Map<Who, String> keys) {

        static Scene set() {
            String here = Fixture.body("PUBLIC", "NEUTRAL");
            String elsewhere = Fixture.body();
            String owner = Fixture.code();
            Map<Who, String> keys = new EnumMap<>(Who.class);
            for (Who who : Who.values()) {
                keys.put(
                        who,
                        who == Who.NOBODY
                                ? Callers.NOBODY
                                : key(who, who == Who.SECRETARY_ELSEWHERE ? elsewhere : here, owner));
            }
            return new Scene(here, owner, keys);
        }

        private static String key(Who who, String body, String owner) {
            return Fixture.post("/api-keys", """
                    {"name": "%s", "grants": [{"role": "%s", "body": "%s"}], "identifiers": ["%s"]}
                    """.formatted(who, who.role, body, owner))
                    .statusCode(201)
                    .extract()
                    .path("key");
        }

        Response get(Who who, String path) {
            return Callers.with(keys.get(who)).get(Api.V1 + path);
        }

        Response step(Who who, String thing, String json) {
            return Callers.with(keys.get(who))
                    .contentType(ContentType.JSON)
                    .header("If-Match", "*")
                    .body(json)
                    .post(Api.V1 + thing + "/transitions");
        }
    }

    @ParameterizedTest
    @EnumSource
    void isTakenJustWhereItIsSaidToBeOpen(Machine machine) {
        Scene scene = Scene.set();
        for (String from : machine.states()) {
            String refusing = machine.in(from, scene.body, scene.owner);
            String before = Fixture.get(refusing).extract().asString();
            for (Who who : Who.values()) {
                int seen = scene.get(who, refusing).statusCode();
                Response told = scene.get(who, refusing + "/transitions");
                assertThat(told.statusCode())
                        .as(machine + " " + from + " " + who)
                        .isEqualTo(seen);
                for (String to : machine.states()) {
                    String said = machine + " " + from + " " + to + " " + who;
                    if (who.may(machine) && machine.allows(from, to)) {
                        takes(scene, machine, machine.in(from, scene.body, scene.owner), from, to, who, said);
                    } else {
                        Response answer = scene.step(who, refusing, machine.step(to, scene.body));
                        int refused = who == Who.NOBODY ? 401 : seen == 404 ? 404 : who.may(machine) ? 409 : 403;
                        assertThat(answer.statusCode()).as(said).isEqualTo(refused);
                        if (seen == 200 && !to.equals(from)) {
                            assertTold(
                                    told.jsonPath(), to, false, machine.needsReason(from, to), answer.jsonPath(), said);
                        }
                    }
                }
            }
            assertThat(Fixture.get(refusing).extract().asString()).isEqualTo(before);
        }
    }

    private static void takes(
            Scene scene, Machine machine, String thing, String from, String to, Who who, String said) {
        JsonPath told = scene.get(who, thing + "/transitions").jsonPath();
        Response answer = scene.step(who, thing, machine.step(to, scene.body));
        assertThat(answer.statusCode()).as(said + answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("state")).isEqualTo(to);
        assertTold(told, to, true, machine.needsReason(from, to), null, said);
    }

    private static void assertTold(
            JsonPath told, String to, boolean open, boolean needsReason, JsonPath refusal, String said) {
        Map<String, Object> line = told.getMap("transitions.find { it.to == '%s' }".formatted(to));
        assertThat(line).as(said).containsEntry("open", open).containsEntry("reasonRequired", needsReason);
        List<Map<String, String>> refusals = told.getList("transitions.find { it.to == '%s' }.refusals".formatted(to));
        if (refusal == null) {
            assertThat(refusals).as(said).isEmpty();
        } else {
            assertThat(refusals.get(0))
                    .as(said)
                    .isEqualTo(Map.of(
                            "type", refusal.getString("type"),
                            "title", refusal.getString("title"),
                            "detail", refusal.getString("detail")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void asksForAReasonJustWhereItSaysSo(Machine machine) {
        Scene scene = Scene.set();
        for (String from : machine.states()) {
            for (String to : machine.states()) {
                if (machine.allows(from, to) && machine.needsReason(from, to)) {
                    String thing = machine.in(from, scene.body, scene.owner);
                    String step = machine.step(to, scene.body).replace(", \"reason\": \"Således aftalt.\"", "");
                    Response answer = scene.step(Who.SECRETARY, thing, step);
                    assertThat(answer.statusCode())
                            .as(machine + " " + from + " " + to)
                            .isEqualTo(400);
                    assertThat(answer.jsonPath().getList("errors.pointer")).containsExactly("/reason");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesWhereAThingStandsAndTheTagToSendBack(Machine machine) {
        Scene scene = Scene.set();
        for (String state : machine.states()) {
            String thing = machine.in(state, scene.body, scene.owner);
            Response told = scene.get(Who.SECRETARY, thing + "/transitions");
            JsonPath json = told.jsonPath();
            assertThat(json.getString("state")).isEqualTo(state);
            assertThat(json.getString("label")).isNotBlank();
            assertThat(json.getString("etag")).isEqualTo(Fixture.etag(thing));
            assertThat(json.getList("transitions.to", String.class))
                    .containsExactlyInAnyOrderElementsOf(machine.states().stream()
                            .filter(other -> !other.equals(state))
                            .toList());
            assertThat(json.getList("transitions.label", String.class)).doesNotHaveDuplicates();
            assertThat(told.header("Content-Language")).isEqualTo("en");
            assertThat(told.header("Vary")).contains("Accept-Language");
            assertThat(told.header("ETag")).isNull();
        }
    }
}
