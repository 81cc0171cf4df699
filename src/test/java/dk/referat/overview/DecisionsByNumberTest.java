package dk.referat.overview;

import static dk.referat.Fixture.attachment;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.decision;
import static dk.referat.Fixture.delete;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.inDanish;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.subItem;
import static dk.referat.Fixture.task;
import static dk.referat.overview.Decisions.ids;
import static dk.referat.overview.Decisions.list;
import static dk.referat.overview.Decisions.pages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An agenda with the item "Planer", below it "Skolen" and "Havnen", and beside it "Budget". */
@QuarkusTest
class DecisionsByNumberTest {

    @Inject
    DataSource database;

    private String body;
    private String meeting;
    private String plans;
    private String school;
    private String harbour;
    private String budget;

    @BeforeEach
    void makeAnAgenda() {
        body = body();
        meeting = meeting(body, "2026-03-04");
        plans = item(meeting, "Planer");
        school = subItem(meeting, plans, "Skolen");
        harbour = subItem(meeting, plans, "Havnen");
        budget = item(meeting, "Budget");
    }

    private String decided(String item, String date) {
        return create("/agenda-items/" + item + "/decisions", """
                {"text": "Drøftet.", "outcomes": ["DISCUSSED"], "date": "%s"}
                """.formatted(date));
    }

    private static String ofCase(String item, String caseNumber) {
        return create("/agenda-items/" + item + "/attachments", """
                {"title": "Notat", "caseNumber": "%s"}
                """.formatted(caseNumber));
    }

    private static String itemOfCase(String meeting, String caseNumber) {
        return create("/meetings/" + meeting + "/agenda-items", """
                {"title": "Sag", "caseNumber": "%s"}
                """.formatted(caseNumber));
    }

    @Test
    void findsWhatADocumentOnTheItemWasLaidBefore() {
        String onItem = decision(plans, "Samlet drøftet.");
        String onSchool = decision(school, "Godkendt.");
        String onHarbour = decision(harbour, "Drøftet.");
        decision(budget, "Noteret.");
        String attachment = attachment(plans, "8725/21");

        list("body", body, "journalNumber", "8725/21")
                .statusCode(200)
                .body("items.id", contains(onItem, onHarbour, onSchool))
                .body("items.matched.kind", contains("DOCUMENT", "DOCUMENT", "DOCUMENT"))
                .body("items.matched.via", contains("ITEM", "PARENT_ITEM", "PARENT_ITEM"))
                .body("items.matched.attachment.id", contains(attachment, attachment, attachment))
                .body("items[1].matched.attachment.documentNumber", equalTo("8725/21"))
                .body("items.agendaItem.title", contains("Planer", "Havnen", "Skolen"))
                .body("items[1].parentItem.title", equalTo("Planer"));
    }

    @Test
    void findsNeitherParentNorSiblings() {
        decision(plans, "Samlet drøftet.");
        String onSchool = decision(school, "Godkendt.");
        decision(harbour, "Drøftet.");
        attachment(school, "8725/21");
        list("body", body, "journalNumber", "8725/21")
                .body("items.id", contains(onSchool))
                .body("items.matched.via", contains("ITEM"));
    }

    @Test
    void findsTheDecisionThatADocumentBelongsToFirst() {
        String own = decided(school, "2026-01-01");
        String other = decided(school, "2026-02-01");
        create("/agenda-items/" + school + "/attachments", """
                {"title": "Notat", "documentNumber": "8725/21", "decision": "%s"}
                """.formatted(own));
        list("body", body, "documentNumber", "8725/21")
                .body("items.id", contains(own, other))
                .body("items.matched.via", contains("DECISION", "ITEM"));
    }

    @Test
    void findsTheNearestFirstAndThenTheNewest() {
        String near = decided(plans, "2025-01-01");
        String nearAndNew = decided(plans, "2025-02-01");
        String far = decided(school, "2026-01-01");
        String farAndNew = decided(harbour, "2026-02-01");
        attachment(plans, "8725/21");
        String earlier = meeting(body, "2025-06-01");
        String item = item(earlier, "Planer");
        String between = decided(item, "2025-01-15");
        attachment(item, "8725/2021");

        list("body", body, "journalNumber", "8725/21")
                .body("items.id", contains(nearAndNew, between, near, farAndNew, far));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8725/21",
                "8725-21",
                "(8725/21)",
                "8725/2021",
                "8725-2021",
                " 8725/21 ",
                "8725 / 21",
                "( 8725/21 )",
                "08725/21",
                "8725–21",
                "8725/21\u00a0"
            })
    void takesEveryWrittenForm(String written) {
        String decision = decision(school, "Godkendt.");
        attachment(plans, "8725-2021");
        list("body", body, "journalNumber", written).statusCode(200).body("items.id", contains(decision));
        list("body", body, "documentNumber", written).statusCode(200).body("items.id", contains(decision));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20/72", "20-72", "(20/72)", "2020/72", "20 / 072"})
    void takesEveryWrittenFormOfACase(String written) {
        String item = itemOfCase(meeting, "(20-72)");
        String decision = decision(item, "Godkendt.");
        list("body", body, "caseNumber", written).statusCode(200).body("items.id", contains(decision));
    }

    @Test
    void findsWhatACaseOnTheItemWasDecidedIn() {
        String item = itemOfCase(meeting, "20/72");
        String below = decision(subItem(meeting, item, "Del"), "Drøftet.");
        String on = decision(item, "Godkendt.");
        list("body", body, "journalNumber", "20/72")
                .body("items.id", contains(on, below))
                .body("items.matched.kind", contains("CASE", "CASE"))
                .body("items.matched.via", contains("ITEM", "PARENT_ITEM"))
                .body("items.matched.attachment", contains(nullValue(), nullValue()));
    }

    @Test
    void findsWhatACaseOnAnAttachmentWasDecidedIn() {
        String attachment = ofCase(plans, "20/72");
        String decision = decision(harbour, "Drøftet.");
        list("body", body, "journalNumber", "20/72")
                .body("items.id", contains(decision))
                .body("items.matched.kind", contains("CASE"))
                .body("items.matched.attachment.id", contains(attachment));
    }

    @Test
    void tellsADocumentFromACaseOfTheSameShape() {
        String ofDocument = decision(school, "Om dokumentet.");
        attachment(school, "20/21");
        String ofCase = decision(harbour, "Om sagen.");
        ofCase(harbour, "20/21");

        list("body", body, "journalNumber", "20/21").body("items.id", containsInAnyOrder(ofDocument, ofCase));
        list("body", body, "documentNumber", "20/21")
                .body("items.id", contains(ofDocument))
                .body("items.matched.kind", contains("DOCUMENT"));
        list("body", body, "caseNumber", "20/21")
                .body("items.id", contains(ofCase))
                .body("items.matched.kind", contains("CASE"));
    }

    @Test
    void showsADecisionOnceHoweverManyAttachmentsMatch() {
        String decision = decision(school, "Godkendt.");
        attachment(plans, "8725/21");
        String near = attachment(school, "8725/21");
        attachment(plans, "8725/21");
        list("body", body, "journalNumber", "8725/21")
                .body("items.id", contains(decision))
                .body("items.matched.via", contains("ITEM"))
                .body("items.matched.attachment.id", contains(near));
    }

    @Test
    void carriesWhatFollows() {
        String decision = decision(school, "Godkendt.");
        task(decision, "Følge op");
        task(decision, "Følge mere op");
        attachment(plans, "8725/21");
        list("body", body, "journalNumber", "8725/21")
                .body("items[0].tasks.description", contains("Følge op", "Følge mere op"))
                .body("items[0].meeting.id", equalTo(meeting))
                .body("items[0].meeting.date", equalTo("2026-03-04"))
                .body("items[0].text", equalTo("Godkendt."));
    }

    @Test
    void forgetsANumberThatIsTakenAway() {
        decision(school, "Godkendt.");
        String attachment = attachment(plans, "8725/21");
        String other = attachment(plans, "8726/21");
        change("/attachments/" + attachment, """
                {"documentNumber": "9/21"}
                """);
        delete("/attachments/" + other, etag("/attachments/" + other)).statusCode(204);
        list("body", body, "journalNumber", "8725/21").body("items", empty());
        list("body", body, "journalNumber", "8726/21").body("items", empty());
        list("body", body, "journalNumber", "9/21").body("items.agendaItem.title", contains("Skolen"));
    }

    @Test
    void combinesANumberWithOtherFilters() {
        String early = decided(school, "2026-01-01");
        String late = decided(harbour, "2026-02-01");
        change("/decisions/" + late, """
                {"outcomes": ["APPROVED", "DECIDED"]}
                """);
        attachment(plans, "8725/21");
        list("body", body, "journalNumber", "8725/21", "outcome", "DECIDED").body("items.id", contains(late));
        list("body", body, "journalNumber", "8725/21", "decidedTo", "2026-01-31")
                .body("items.id", contains(early));
        list("body", body, "journalNumber", "8725/21", "state", "CONFIRMED").body("items", empty());
        list("body", body(), "journalNumber", "8725/21").body("items", empty());
        list("body", body, "journalNumber", "8725/21", "modifiedSince", "2026-01-01T00:00:00Z")
                .body("items.id", contains(early, late))
                .body("items.matched.via", contains("PARENT_ITEM", "PARENT_ITEM"));
    }

    @Test
    void asksAnotherSystemForItsOwnNumbers() throws SQLException {
        String decision = decision(school, "Godkendt.");
        String attachment = attachment(plans, "8725/21");
        list("body", body, "journalNumber", "8725/21", "system", "ACADRE").body("items.id", contains(decision));
        list("body", body, "journalNumber", "8725/21", "system", " acadre").body("items.id", contains(decision));
        list("body", body, "journalNumber", "8725/21", "system", "SBSYS").body("items", empty());

        fileInSbsys(attachment, "85.02.02-G01-1-17");
        list("body", body, "documentNumber", " 85.02.02-g01-1-17", "system", "sbsys")
                .statusCode(200)
                .body("items.id", contains(decision));
        list("body", body, "caseNumber", "85.02.02-G01-1-17", "system", "SBSYS").body("items", empty());
    }

    private void fileInSbsys(String attachment, String number) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        update attachment set document_system = 'SBSYS', document_key = 'D:' || ?, document_number = ?
                        where id = ?::uuid""")) {
            statement.setString(1, number);
            statement.setString(2, number);
            statement.setString(3, attachment);
            statement.executeUpdate();
        }
    }

    @Test
    void findsNothingForANumberThatNobodyKnows() {
        list("journalNumber", "2147483647/68")
                .statusCode(200)
                .body("items", empty())
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"otte", "8725", "8725/21/3", "()", "0", "-", "8725//21"})
    void refusesWhatIsNoNumber(String written) {
        list("journalNumber", written).statusCode(400).body("errors.parameter", contains("journalNumber"));
        list("documentNumber", written).statusCode(400).body("errors.parameter", contains("documentNumber"));
        list("caseNumber", written).statusCode(400).body("errors.parameter", contains("caseNumber"));
    }

    @Test
    void refusesAnEmptyNumberAndTwoNumbers() {
        list("journalNumber", "").statusCode(400).body("errors.parameter", contains("journalNumber"));
        list("documentNumber", "8725/21", "caseNumber", "20/72")
                .statusCode(400)
                .body("errors[0].detail", equalTo("Give one of journalNumber, documentNumber and caseNumber."));
    }

    @Test
    void saysInDanishThatItIsNoNumber() {
        inDanish()
                .queryParam("journalNumber", "otte")
                .when()
                .get(Api.V1 + "/decisions")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("»otte« er intet nummer"));
    }

    @Test
    void pagesThroughTheNearest() {
        List<String> expected = new ArrayList<>();
        attachment(plans, "8725/21");
        String far = decided(school, "2026-01-01");
        for (String date : List.of("2026-01-05", "2026-01-04", "2026-01-04", "2026-01-02")) {
            expected.add(decided(plans, date));
        }
        // Of the same day, the one that came last stands first.
        expected.add(1, expected.remove(2));
        expected.add(decided(harbour, "2026-01-02"));
        expected.add(far);

        var pages = pages("body", body, "journalNumber", "8725/21", "limit", 2);
        assertThat(pages).hasSize(3);
        assertThat(ids(pages)).containsExactlyElementsOf(expected);
    }

    @Test
    void pagesThroughTheNewest() {
        List<String> expected = new ArrayList<>();
        for (int day = 1; day <= 7; day++) {
            expected.add(0, decided(day % 2 == 0 ? school : budget, "2026-01-0" + (day + 1) / 2));
        }
        var pages = pages("body", body, "limit", 2);
        assertThat(pages).hasSize(4);
        assertThat(ids(pages)).containsExactlyElementsOf(expected);
    }

    @Test
    void pagesThroughTheLongestUnchanged() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            expected.add(decision(budget, "Nr. " + i));
        }
        String changed = expected.remove(1);
        expected.add(changed);
        change("/decisions/" + changed, """
                {"text": "Rettet."}
                """);
        var pages = pages("body", body, "modifiedSince", "2026-01-01T00:00:00Z", "limit", 2);
        assertThat(pages).hasSize(3);
        assertThat(ids(pages)).containsExactlyElementsOf(expected);
    }
}
