package dk.referat.overview.hints;

import static dk.referat.Fixture.UNKNOWN;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.confirmedDecision;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.read;
import static dk.referat.Fixture.subItem;
import static dk.referat.Fixture.task;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.Callers;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HintResourceTest {

    private static final String CLOSED = "\"access\": \"CLOSED\", \"legalBasis\": \"Forvaltningsloven § 27\"";

    private String body;
    private String meeting;

    @BeforeEach
    void holdAMeeting() {
        body = body("PUBLIC", "NEUTRAL");
        meeting = heldMeeting(body, "2026-03-04");
    }

    /** An item that all may see. */
    private String open(String title, String text) {
        String item = create("/meetings/" + meeting + "/agenda-items", """
                {"title": "%s", "sections": [{"kind": "SUMMARY", "text": "%s"}]}
                """.formatted(title, text));
        move("/agenda-items/" + item, "APPROVED");
        return item;
    }

    private String closedItem(String title) {
        String item = create("/meetings/" + meeting + "/agenda-items", """
                {"title": "%s", %s}
                """.formatted(title, CLOSED));
        move("/agenda-items/" + item, "APPROVED");
        return item;
    }

    private String closedAttachment(String item, String title, String number) {
        return create("/agenda-items/" + item + "/attachments", """
                {"title": "%s", "documentNumber": "%s", %s}
                """.formatted(title, number, CLOSED));
    }

    /** Each hint as kind, resource, field and what it is about. */
    private List<String> hints() {
        List<Map<String, Object>> items =
                get("/meetings/" + meeting + "/hints").statusCode(200).extract().path("items");
        return items.stream()
                .map(hint -> hint.get("kind") + " " + id(hint.get("resource")) + " " + hint.get("field") + " "
                        + id(hint.get("about")))
                .toList();
    }

    private static Object id(Object resource) {
        return resource instanceof Map<?, ?> one ? one.get("id") : "-";
    }

    @Test
    void areNoneWhereNothingIsClosed() {
        open("Budget", "Alt er åbent her.");

        assertThat(hints()).isEmpty();
    }

    @Test
    void findTheTitleOfAClosedAttachmentWhateverItsCaseAndBlanks() {
        String open = open("Budget", "Se bilaget PERSONALESAG\\nmod  Ib Lund.");
        String attachment = closedAttachment(open, "Personalesag mod Ib Lund", "8725/26");

        assertThat(hints()).containsExactly("CLOSED_TITLE_IN_OPEN_TEXT " + open + " /sections/0/text " + attachment);
    }

    @Test
    void findTheTitleOfAClosedItemInADecisionATaskAndAnAttachment() {
        String closed = closedItem("Salg af grunden");
        String open = open("Budget", "Kort.");
        String decision = confirmedDecision(open, "Salg af grunden afventer.");
        String task = task(decision, "Forberede salg af grunden");
        String attachment = create("/agenda-items/" + open + "/attachments", """
                {"title": "Notat om salg af grunden"}
                """);

        assertThat(hints())
                .containsExactly(
                        "CLOSED_TITLE_IN_OPEN_TEXT " + decision + " /text " + closed,
                        "CLOSED_TITLE_IN_OPEN_TEXT " + task + " /description " + closed,
                        "CLOSED_TITLE_IN_OPEN_TEXT " + attachment + " /title " + closed);
    }

    @Test
    void findTheTitleOfAClosedItemInItsOwnPublicTitle() {
        String closed = closedItem("Salg af grunden");
        change("/agenda-items/" + closed, """
                {"publicTitle": "Salg af grunden"}
                """);

        assertThat(hints()).containsExactly("CLOSED_TITLE_IN_OPEN_TEXT " + closed + " /publicTitle " + closed);
    }

    @Test
    void findTheTitleOfWhatLiesOnSomethingClosed() {
        String closed = closedItem("Salg af grunden");
        String sub = subItem(meeting, closed, "Budet fra entreprenøren");
        String open = open("Budget", "Budet fra entreprenøren er modtaget.");

        assertThat(hints()).containsExactly("CLOSED_TITLE_IN_OPEN_TEXT " + open + " /sections/0/text " + sub);
    }

    @Test
    void findNoTitleOfOneWord() {
        String open = open("Budget", "Om budgettet og et notat.");
        closedAttachment(open, "Notat", "8725/26");

        assertThat(hints()).isEmpty();
    }

    @Test
    void findNoTitleThatTheBodyShowsAnyway() {
        String showing = body("PUBLIC", "SHOW");
        String shown = heldMeeting(showing, "2026-03-04");
        String item = read("/meetings/" + shown).getString("agendaItems[0].id");
        closedAttachment(item, "Godkendelse af dagsorden", "8725/26");

        assertThat(read("/meetings/" + shown + "/hints").getList("items")).isEmpty();
    }

    @Test
    void findNothingInWhatOnlyTheClosedAudienceSees() {
        String closed = closedItem("Salg af grunden");
        change("/agenda-items/" + closed, """
                {"sections": [{"kind": "SUMMARY", "text": "Salg af grunden, fortroligt."}]}
                """);
        item(meeting, "Salg af grunden, en kladde");

        assertThat(hints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8725/26", "8725-26", "(8725/2026)", "08725 / 26", "8725–2026", "nr.8725/26."})
    void findTheNumberOfAClosedAttachmentHoweverItIsWritten(String written) {
        String open = open("Budget", "Se " + written);
        String attachment = closedAttachment(open, "Notat", "8725/26");

        assertThat(hints()).containsExactly("CLOSED_NUMBER_IN_OPEN_TEXT " + open + " /sections/0/text " + attachment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"18725/26", "8725/261", "8725/25", "8725.26", "26/8725"})
    void findNoOtherNumber(String written) {
        closedAttachment(open("Budget", "Se " + written), "Notat", "8725/26");

        assertThat(hints()).isEmpty();
    }

    @Test
    void findTheNumberOnAnOpenAttachment() {
        String open = open("Budget", "Kort.");
        String attachment = closedAttachment(open, "Notat", "8725/26");
        String other = create("/agenda-items/" + open + "/attachments", """
                {"title": "Et andet", "documentNumber": "8725/26"}
                """);

        assertThat(hints()).containsExactly("CLOSED_NUMBER_IN_OPEN_TEXT " + other + " /documentNumber " + attachment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Fortrolig sag", "Sagen er FORTROLIGT", "Lukket møde", "Om tavshedspligten", "Bilag (fortroligt)"
            })
    void findATitleThatSaysItIsConfidential(String title) {
        String open = open(title, "Kort.");

        assertThat(hints()).containsExactly("CONFIDENTIAL_IN_TITLE " + open + " /title -");
    }

    @Test
    void findAPublicTitleThatSaysItIsConfidential() {
        String closed = closedItem("Fortroligt om grunden");
        change("/agenda-items/" + closed, """
                {"publicTitle": "En fortrolig sag"}
                """);

        assertThat(hints()).containsExactly("CONFIDENTIAL_IN_TITLE " + closed + " /publicTitle -");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lukkeloven", "Ufortrolighed", "Aflukket areal"})
    void findNoTitleThatSaysSomethingElse(String title) {
        open(title, "Fortroligt og lukket.");

        assertThat(hints()).isEmpty();
    }

    @Test
    void findTheOpenTaskOfAClosedDecision() {
        String decision = confirmedDecision(open("Budget", "Kort."), "Godkendt.");
        String task = task(decision, "Svare");
        task(confirmedDecision(open("Andet", "Kort."), "Godkendt."), "Skrive");
        assertThat(hints()).isEmpty();

        change("/decisions/" + decision, "{" + CLOSED + "}");
        assertThat(hints()).containsExactly("OPEN_TASK_OF_CLOSED_DECISION " + task + " /access " + decision);

        change("/tasks/" + task, "{" + CLOSED + "}");
        assertThat(hints()).isEmpty();
    }

    @Test
    void findTheOpenTaskOfAClosedItem() {
        String closed = closedItem("Salg af grunden");
        String task = create("/agenda-items/" + closed + "/tasks", """
                {"description": "Svare"}
                """);

        assertThat(hints()).containsExactly("OPEN_TASK_OF_CLOSED_DECISION " + task + " /access " + closed);
    }

    @Test
    void sayWhereToLookAndNeverWhatStandsThere() {
        String open = open("Budget", "Se 8725/26, Personalesag mod Ib Lund.");
        closedAttachment(open, "Personalesag mod Ib Lund", "8725/26");

        get("/meetings/" + meeting + "/hints")
                .statusCode(200)
                .body("next", nullValue())
                .body("items[0].resource.href", containsString(Api.V1 + "/agenda-items/" + open))
                .body(not(containsString("Ib Lund")))
                .body(not(containsString("8725")));
    }

    @Test
    void areInTheSameOrderEachTime() {
        for (int i = 0; i < 5; i++) {
            closedAttachment(open("Fortrolig sag " + i, "Se 8725/26."), "Et bilag for sig", "8725/26");
        }
        assertThat(hints()).hasSize(30).isEqualTo(hints());
    }

    @Test
    void areForSecretariesOfTheBody() {
        get("/meetings/" + UNKNOWN + "/hints").statusCode(404);
        String draft = meeting(body, "2026-04-01");
        anonymously("/meetings/" + draft + "/hints", 404);
        anonymously("/meetings/" + meeting + "/hints", 401);
        Callers.with(Callers.key("CLOSED_READER", body))
                .get(Api.V1 + "/meetings/" + meeting + "/hints")
                .then()
                .statusCode(403);
    }

    private static void anonymously(String path, int status) {
        given().header(Callers.API_KEY, Callers.NOBODY)
                .when()
                .get(Api.V1 + path)
                .then()
                .statusCode(status);
    }
}
