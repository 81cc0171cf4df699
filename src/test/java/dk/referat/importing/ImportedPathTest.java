package dk.referat.importing;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.code;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What minutes say of the way a matter will go becomes its steps. */
@QuarkusTest
class ImportedPathTest {

    private static final Path SAMPLE = Path.of("src/test/resources/minutes/political-path.txt");

    private static JsonPath path(String text, String body) {
        String meeting = given().contentType("text/plain; charset=utf-8")
                .body(text)
                .post(Api.V1 + "/imports?archive=true&body=" + body)
                .then()
                .statusCode(201)
                .extract()
                .path("meeting");
        String matter = read("/meetings/" + meeting).getString("agendaItems[0].subItems[0].id");
        return read("/agenda-items/" + matter + "/path-steps");
    }

    @Test
    void plansWhatTheMinutesSay() throws IOException {
        JsonPath path = path(Files.readString(SAMPLE), body());
        assertThat(path.getList("items.process"))
                .containsExactly(
                        "direktionsbehandling",
                        "drøftelse på lederseminar",
                        "behandling i hovedudvalget",
                        "økonomiudvalget (udsendelse i høring)",
                        "høringsperiode",
                        "opsamling på høringssvar",
                        "behandling i hovedudvalget",
                        "endelig behandling i økonomiudvalget",
                        "endelig behandling i kommunalbestyrelsen",
                        "evaluering i direktionen");
        assertThat(path.getList("items.role"))
                .containsExactly(
                        "DISCUSSION",
                        "DISCUSSION",
                        "DISCUSSION",
                        "FOLLOW_UP",
                        "HEARING",
                        "FOLLOW_UP",
                        "DISCUSSION",
                        "FINAL",
                        "FINAL",
                        "FOLLOW_UP");
        assertThat(path.getString("items[4].planned.text")).isEqualTo("April-maj");
        assertThat(path.getString("items[4].planned.to")).isEqualTo("2026-05-31");
        assertThat(path.getInt("items[9].position")).isEqualTo(10);
    }

    @Test
    void takesStepsForDoneWhoseTimeIsOver() throws IOException {
        String past = Files.readString(SAMPLE).replace("2026", "2021");
        String future = Files.readString(SAMPLE).replace("2026", "2089");
        assertThat(path(past, body()).getList("items.state")).containsOnly("DONE");
        assertThat(path(future, body()).getList("items.state")).containsOnly("PLANNED");
    }

    @Test
    void knowsTheBodiesThatAreThere() {
        String code = code();
        // The names that minutes call bodies by have letters only.
        String name = code.replaceAll("\\d", "æ") + "udvalget";
        create("/bodies", """
                {"code": "%s", "name": "%s", "kind": "COMMITTEE"}
                """.formatted(code, name));
        JsonPath path = path("""
                ## Punkter til behandling

                ## Sagsfremstilling

                Direktionen skal behandle følgende:

                - Ny personalepolitik. Den videre proces er følgende:

                - 9. marts – behandling i %s
                - 17. marts – noget i Ukendtnævnet

                - Tavshedspligt i elektroniske kalendere

                ## Beslutning i Direktionen den 11-02-2026

                ## Ny personalepolitik

                Drøftet.

                ## Tavshedspligt i elektroniske kalendere

                Godkendt.
                """.formatted(name), body());
        assertThat(path.getString("items[0].body")).isEqualTo(code);
        assertThat(path.getString("items[0].process")).isEqualTo("behandling i " + name);
        assertThat(path.getString("items[1].body")).isNull();
    }
}
