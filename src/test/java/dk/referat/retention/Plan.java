package dk.referat.retention;

import static dk.referat.Fixture.create;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.database.Eventually;
import io.restassured.response.ValidatableResponse;

/** How a body's old things are listed, exported and deleted, as an administrator does it. */
record Plan(String list) {

    static final String BASIS = "Kassationsplan 2026, pkt. 3.1";

    static String rule(String body, String kind) {
        return create("/retention-rules", """
                {"body": "%s", "kind": "%s", "keepFor": "P3M", "action": "DELETE", "basis": "%s"}
                """.formatted(body, kind, BASIS));
    }

    /** Draws up what is due under a new rule. */
    static Plan of(String body, String kind) {
        return under(rule(body, kind));
    }

    static Plan under(String rule) {
        return new Plan(create("/retention-lists", """
                {"rule": "%s"}
                """.formatted(rule)));
    }

    String path() {
        return "/retention-lists/" + list;
    }

    ValidatableResponse move(String json) {
        return post(path() + "/transitions", json, etag(path()));
    }

    /** Answers the export. */
    String export() {
        move("{\"to\": \"EXPORTED\"}").statusCode(200);
        return exported();
    }

    String exported() {
        return get(path() + "/export").statusCode(200).extract().asString();
    }

    static String hashIn(String export) {
        return export.replaceAll("(?s).*\"sha256\": \"([0-9a-f]{64})\"}}\\s*$", "$1");
    }

    ValidatableResponse confirm(String export) {
        return confirm(export, "");
    }

    ValidatableResponse confirm(String export, String more) {
        return move("""
                {"to": "CONFIRMED", "reason": "Godkendt af arkivaren", "exportSha256": "%s"%s}
                """.formatted(hashIn(export), more));
    }

    /** Exports and confirms, and waits until it is done. */
    Plan carryOut() throws Exception {
        confirm(export()).statusCode(200);
        return await();
    }

    Plan await() throws Exception {
        Eventually.answers(() -> assertThat(read(path()).getString("state")).isEqualTo("CARRIED_OUT"));
        return this;
    }

    int count(String what) {
        return read(path()).getInt("counts." + what);
    }
}
