package dk.referat.overview.extract;

import static dk.referat.Callers.API_KEY;
import static dk.referat.Callers.key;
import static dk.referat.Fixture.approveMinutes;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.confirmedDecision;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.decision;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.hold;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.read;
import static dk.referat.Fixture.task;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.StringReader;
import java.util.concurrent.ThreadLocalRandom;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

@QuarkusTest
class ExtractTest {

    private static final String HOSTILE = "</title><script>alert(1)</script>&\\\"'<b>";

    private final String number = "20/" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    private String body;
    private String meeting;
    private String item;

    @BeforeEach
    void treat() {
        body = body("PUBLIC", "NEUTRAL");
        meeting = meeting(body, "2026-03-04");
        item = create("/meetings/" + meeting + "/agenda-items", """
                {"title": "%s", "caseNumber": "%s", "sections": [
                   {"kind": "SUMMARY", "text": "Første linje\\nAnden linje  med to mellemrum"}]}
                """.formatted(HOSTILE, number));
        move("/agenda-items/" + item, "APPROVED");
        hold(meeting);
    }

    private ValidatableResponse document(String key) {
        return given().header(API_KEY, key)
                .accept("text/html")
                .get(Api.V1 + "/extracts?caseNumber=" + number)
                .then();
    }

    private ValidatableResponse document() {
        return given().accept("text/html")
                .get(Api.V1 + "/extracts?caseNumber=" + number)
                .then()
                .statusCode(200);
    }

    @Test
    void showsADecisionWithAllThatItTakesToReadIt() {
        String decision = confirmedDecision(item, "Godkendt.");
        task(decision, "Følge op");
        decision(item, "Et udkast.");
        get("/extracts?caseNumber=" + number)
                .statusCode(200)
                .body("items.decision.id", contains(decision))
                .body("items[0].decision.tasks.description", contains("Følge op"))
                .body("items[0].decision.matched.via", equalTo("ITEM"))
                .body("items[0].meeting.state", equalTo("HELD"))
                .body("items[0].agendaItem.sections[0].text", containsString("Første linje"))
                .body("items[0].parentItem", nullValue());
        get("/extracts").statusCode(400).body("errors.parameter", contains("journalNumber"));
    }

    @Test
    void namesTheApprovedMinutesByTheirHash() {
        confirmedDecision(item, "Godkendt.");
        get("/extracts?caseNumber=" + number).body("items[0].minutes", nullValue());
        move("/agenda-items/" + item, "TREATED");
        approveMinutes(meeting);
        String hash = read("/meetings/" + meeting + "/minutes/1").getString("contentHash");
        get("/extracts?caseNumber=" + number)
                .body("items[0].minutes.number", equalTo(1))
                .body("items[0].minutes.contentHash", equalTo(hash));
        document().body(containsString(hash));
    }

    @Test
    void isADocumentToReadAndKeep() throws Exception {
        task(confirmedDecision(item, "Godkendt.\\nPunktum."), "Følge op");
        String html = document()
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("style-src 'sha256-"))
                .header("Cache-Control", "private, no-cache")
                .extract()
                .asString();
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)));
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("da");
        assertThat(document.getElementsByTagName("h1").item(0).getTextContent())
                .isEqualTo("Delreferat: Direktionen den 4. marts 2026");
        assertThat(document.getElementsByTagName("h2").item(0).getTextContent())
                .endsWith("</title><script>alert(1)</script>&\"'<b>");
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("caption").item(0).getTextContent())
                .isEqualTo("Opfølgning");
        assertThat(html)
                .contains("Første linje\nAnden linje  med to mellemrum", "Godkendt.\nPunktum.", "Ikke godkendt");
    }

    @Test
    void staysADocumentWhateverItSays() throws Exception {
        confirmedDecision(item, "Tegn\\u0001 og \\u000b, ]]> og &amp;");
        String html = document().extract().asString();
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)));
        assertThat(document.getDocumentElement().getTextContent()).contains("]]> og &amp;");
    }

    @Test
    void showsWhatIsClosedInItsNeutralForm() {
        String decision = create("/agenda-items/" + item + "/decisions", """
                {"text": "Hemmeligt.", "publicText": "En sag blev drøftet.", "access": "CLOSED", "legalBasis": "§ 10"}
                """);
        move("/decisions/" + decision, "CONFIRMED");
        String reader = key("READER", body);
        document(reader)
                .statusCode(200)
                .body(containsString("En sag blev drøftet."))
                .body(not(containsString("Hemmeligt")));
        patch("/agenda-items/" + item, """
                {"access": "CLOSED", "legalBasis": "§ 10"}
                """, "*").statusCode(200);
        document(reader).statusCode(200).body(containsString("Der er ingen beslutninger"));
        given().header(API_KEY, reader)
                .get(Api.V1 + "/extracts?caseNumber=" + number)
                .then()
                .body("items", empty());
        document().body(containsString("Hemmeligt."));
    }
}
