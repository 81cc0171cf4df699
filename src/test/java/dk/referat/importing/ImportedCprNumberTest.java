package dk.referat.importing;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An import closes what holds a CPR number, and nothing else, and says so. */
@QuarkusTest
class ImportedCprNumberTest {

    private static final String NUMBER = "010190-1234";
    private static final Path SAMPLE = Path.of("src/test/resources/minutes/cpr-in-decision.txt");

    private static final String MINUTES = """
            Direktionen
            Dato: 10. marts 2026
            Sted: %s

            ## 1. %s

            *Åben sag*

            ## Sagsfremstilling

            %s

            ## Beslutning i Direktionen den 10-03-2026

            %s

            ## Bilag:

            1 -	Åben	%s	(8725/26)	(H)
            3101901				
            2 -	Åben	Skitse	(8726/26)	(H)
            3101902				
            """;

    private static String minutes(String place, String title, String section, String decision, String attachment) {
        return MINUTES.formatted(place, title, section, decision, attachment);
    }

    @Test
    void closesADecisionAndItsTasks() throws IOException {
        JsonPath report = take(body(), Files.readString(SAMPLE));
        JsonPath meeting = meetingOf(report);

        assertThat(remarked(report)).containsExactly("/agendaItems/0/subItems/0/decisions/0");
        assertThat(meeting.getString("agendaItems[0].subItems[0].decisions[0].text"))
                .contains(NUMBER);
        assertThat(meeting.getString("agendaItems[0].subItems[0].decisions[0].access"))
                .isEqualTo("CLOSED");
        assertThat(meeting.getList("agendaItems[0].subItems[0].tasks.access")).containsExactly("CLOSED");
        assertThat(meeting.getString("agendaItems[0].subItems[0].access")).isEqualTo("OPEN");
        assertThat(meeting.getString("agendaItems[0].subItems[1].decisions[0].access"))
                .isEqualTo("OPEN");
        assertThat(meeting.getString("agendaItems[0].attachments[0].access")).isEqualTo("OPEN");
    }

    @Test
    void closesAnItemForItsSection() {
        JsonPath report = take(body(), minutes("Rådhuset", "Klage", "Om 010190-1234.", "Godkendt.", "Notat"));

        assertThat(remarked(report)).containsExactly("/agendaItems/0");
        assertThat(meetingOf(report).getString("agendaItems[0].access")).isEqualTo("CLOSED");
        assertThat(meetingOf(report).getString("access")).isEqualTo("OPEN");
    }

    @Test
    void closesAnItemForItsTitle() {
        JsonPath report = take(body(), minutes("Rådhuset", "Klage fra 010190-1234", "Om.", "Godkendt.", "Notat"));

        assertThat(remarked(report)).containsExactly("/agendaItems/0");
        assertThat(meetingOf(report).getString("agendaItems[0].access")).isEqualTo("CLOSED");
    }

    @Test
    void closesAnAttachmentForItsTitle() {
        JsonPath report =
                take(body("PUBLIC", "SHOW"), minutes("Rådhuset", "Klage", "Om.", "Godkendt.", "Brev fra 010190-1234"));

        assertThat(remarked(report)).containsExactly("/agendaItems/0/attachments/0");
        assertThat(meetingOf(report).getList("agendaItems[0].attachments.access"))
                .containsExactly("CLOSED", "OPEN");
    }

    @Test
    void closesTheMeetingForItsPlace() {
        JsonPath report = take(body(), minutes("Hos 010190-1234", "Klage", "Om.", "Godkendt.", "Notat"));

        assertThat(remarked(report)).containsExactly("");
        assertThat(meetingOf(report).getString("access")).isEqualTo("CLOSED");
        assertThat(meetingOf(report).getString("location")).isEqualTo("Hos " + NUMBER);
    }

    @Test
    void closesNothingWithoutOne() {
        JsonPath report = take(body(), minutes("Rådhuset", "Klage", "Om 310190/26.", "Godkendt.", "Notat"));

        assertThat(remarked(report)).isEmpty();
        assertThat(meetingOf(report).getString("agendaItems[0].access")).isEqualTo("OPEN");
    }

    @Test
    void closesAnItemThatWasThere() {
        String body = body();
        String meeting = meeting(body, "2026-03-10");
        item(meeting, "Klage");
        JsonPath report = take(
                body + "&meeting=" + meeting,
                minutes("Hos 010190-1234", "Klage", "Om 010190-1234.", "Godkendt.", "Notat"));

        assertThat(remarked(report)).containsExactly("", "/agendaItems/0");
        assertThat(read("/meetings/" + meeting).getString("access")).isEqualTo("CLOSED");
        assertThat(read("/meetings/" + meeting).getList("agendaItems.access")).containsExactly("CLOSED");
    }

    @Test
    void doesNotPublishOneThatWasThereBefore() {
        String body = body();
        String meeting = meeting(body, "2026-03-10");
        String there = create("/meetings/" + meeting + "/agenda-items", """
                {"title": "Klage fra 010190-1234"}
                """);

        given().contentType("text/plain; charset=utf-8")
                .body(minutes("Rådhuset", "Budget", "Om.", "Godkendt.", "Notat"))
                .when()
                .post(Api.V1 + "/imports?body=" + body + "&meeting=" + meeting)
                .then()
                .statusCode(201);
        assertThat(read("/agenda-items/" + there).getString("state")).isEqualTo("DRAFT");
    }

    /** The report of an import that repeats no number. */
    private static JsonPath take(String bodyAndMore, String text) {
        return given().contentType("text/plain; charset=utf-8")
                .body(text)
                .when()
                .post(Api.V1 + "/imports?body=" + bodyAndMore)
                .then()
                .statusCode(201)
                .body("dryRun", equalTo(false))
                .body(not(containsString(NUMBER)))
                .extract()
                .jsonPath();
    }

    private static List<String> remarked(JsonPath report) {
        return report.getList("remarks.findAll { it.kind == 'CLOSED_FOR_CPR_NUMBER' }.subject");
    }

    private static JsonPath meetingOf(JsonPath report) {
        return read("/meetings/" + report.getString("meeting"));
    }
}
