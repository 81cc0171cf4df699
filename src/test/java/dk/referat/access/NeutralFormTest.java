package dk.referat.access;

import static dk.referat.Callers.key;
import static dk.referat.Callers.with;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What those see of a closed thing who may not see it, and that those who may see it whole. */
@QuarkusTest
class NeutralFormTest {

    private static final String CLOSE = """
            {"access": "CLOSED", "legalBasis": "Styrelsesloven § 10", "%s": %s}
            """;

    private String body;
    private String meeting;
    private String item;

    @BeforeEach
    void hold() {
        body = Fixture.body("PUBLIC", "NEUTRAL");
        meeting = heldMeeting(body, "2026-03-04");
        item = create("/meetings/" + meeting + "/agenda-items", """
                {"title": "Køb af grunden ved havnen", "caseNumber": "26/4711", "heading": "Bilag A"}
                """);
        move("/agenda-items/" + item, "APPROVED");
    }

    private static void close(String path, String publicMember, String publicText) {
        change(path, CLOSE.formatted(publicMember, publicText == null ? null : '"' + publicText + '"'));
    }

    private static ValidatableResponse getAs(String key, String path) {
        return with(key).when().get(Api.V1 + path).then();
    }

    private static ValidatableResponse asAnybody(String path) {
        return getAs(Callers.NOBODY, path).statusCode(200);
    }

    @Test
    void showsOfAClosedItemItsPlaceAndANeutralTitle() {
        close("/agenda-items/" + item, "publicTitle", null);

        Set<String> members = asAnybody("/agenda-items/" + item)
                .body("title", equalTo("Lukket punkt"))
                .body("access", equalTo("CLOSED"))
                .body("legalBasis", equalTo("Styrelsesloven § 10"))
                .body("number", equalTo(2))
                .extract()
                .jsonPath()
                .getMap("")
                .keySet()
                .stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
        assertThat(members)
                .containsExactlyInAnyOrder(
                        "id",
                        "meeting",
                        "parent",
                        "position",
                        "number",
                        "title",
                        "access",
                        "legalBasis",
                        "version",
                        "modifiedAt",
                        "etag");
    }

    @Test
    void showsOfAClosedItemItsPublicTitle() {
        close("/agenda-items/" + item, "publicTitle", "Køb af grund");
        asAnybody("/meetings/" + meeting)
                .body("agendaItems[1].title", equalTo("Køb af grund"))
                .body("agendaItems[1].decisions", empty());
    }

    @ParameterizedTest
    @CsvSource({"CLOSED_READER", "SECRETARY", "CASE_SYSTEM"})
    void showsAClosedItemWholeToThoseWhoMaySeeIt(String role) {
        close("/agenda-items/" + item, "publicTitle", "Køb af grund");
        getAs(key(role, body), "/agenda-items/" + item).body("title", equalTo("Køb af grunden ved havnen"));
    }

    @ParameterizedTest
    @CsvSource({"READER", "TASK_OWNER", "ADMIN"})
    void showsAClosedItemWholeToNobodyElse(String role) {
        close("/agenda-items/" + item, "publicTitle", "Køb af grund");
        getAs(key(role, body), "/agenda-items/" + item).body("title", equalTo("Køb af grund"));
        getAs(key("CLOSED_READER", Fixture.body()), "/agenda-items/" + item).body("title", equalTo("Køb af grund"));
    }

    @ParameterizedTest
    @CsvSource({"SHOW, Overslag over priser", "NEUTRAL, Lukket bilag"})
    void showsOfAClosedAttachmentWhatThePolicyLets(String policy, String title) {
        change("/bodies/" + body, """
                {"closedTitlePolicy": "%s"}
                """.formatted(policy));
        String attachment = create("/agenda-items/" + item + "/attachments", """
                {"title": "Overslag over priser", "documentNumber": "8725/26", "documentId": "3366958", "typeCode": "H",
                 "access": "CLOSED", "legalBasis": "Offentlighedsloven § 30"}
                """);
        asAnybody("/attachments/" + attachment)
                .body("title", equalTo(title))
                .body("index", equalTo(1))
                .body("access", equalTo("CLOSED"))
                .body("keySet()", not(hasItem("documentNumber")));
        asAnybody("/attachments?documentNumber=8725/26&body=" + body).body("items", empty());
        getAs(key("CLOSED_READER", body), "/attachments?documentNumber=8725/26&body=" + body)
                .body("items.id", contains(attachment));
    }

    @Test
    void showsNothingOfAHiddenAttachmentNotEvenItsPlace() {
        change("/bodies/" + body, """
                {"closedTitlePolicy": "HIDE"}
                """);
        String first = create("/agenda-items/" + item + "/attachments", """
                {"title": "Overslag", "access": "CLOSED", "legalBasis": "Offentlighedsloven § 30"}
                """);
        String second = Fixture.attachment(item, "8726/26");
        getAs(Callers.NOBODY, "/attachments/" + first).statusCode(404);
        asAnybody("/agenda-items/" + item + "/attachments")
                .body("items.id", contains(second))
                .body("items.index", contains(1));
        getAs(key("CLOSED_READER", body), "/agenda-items/" + item + "/attachments")
                .body("items.index", contains(1, 2));
    }

    @Test
    void showsOfAClosedDecisionItsPublicText() {
        Fixture.attachment(item, "8725/26");
        String decision = Fixture.confirmedDecision(item, "Grunden købes for ti millioner kroner.");
        close("/decisions/" + decision, "publicText", "Godkendt.");
        move("/agenda-items/" + item, "TREATED");
        move("/agenda-items/" + read("/meetings/" + meeting).getString("agendaItems[0].id"), "TREATED");
        Fixture.approveMinutes(meeting);

        asAnybody("/decisions/" + decision)
                .body("publicText", equalTo("Godkendt."))
                .body("agendaItem.title", equalTo("Køb af grunden ved havnen"));
        asAnybody("/decisions?journalNumber=8725/26&body=" + body).body("items.publicText", contains("Godkendt."));
        asAnybody("/decisions?outcome=NOTED&body=" + body).body("items", hasSize(0));
        getAs(Callers.NOBODY, "/decisions/" + decision + "/editions/1").statusCode(404);
        getAs(key("CASE_SYSTEM", body), "/decisions?journalNumber=8725/26")
                .body("items.text", contains("Grunden købes for ti millioner kroner."))
                .body("items[0].matched.attachment.documentNumber", equalTo("8725/26"));
    }

    @Test
    void tellsOnlyThoseOfAPredecessorWhoMayKnowOfIt() {
        String other = Fixture.body("INTERNAL", "NEUTRAL");
        String before = create("/meetings/" + heldMeeting(other, "2026-02-04") + "/agenda-items", """
                {"title": "Første drøftelse"}
                """);
        move("/agenda-items/" + before, "APPROVED");
        String successor = create("/meetings/" + meeting + "/agenda-items", """
                {"title": "Anden drøftelse", "predecessor": "%s"}
                """.formatted(before));
        move("/agenda-items/" + successor, "APPROVED");

        asAnybody("/agenda-items/" + successor).body("predecessor", nullValue());
        getAs(key("READER", null), "/agenda-items/" + successor).body("predecessor", equalTo(before));
    }

    @Test
    void givesACaseSystemConfirmedDecisionsUnlessItAsksForOthers() {
        String confirmed = Fixture.confirmedDecision(item, "Godkendt.");
        String draft = Fixture.decision(item, "Udkast.");
        String esdh = key("CASE_SYSTEM", body);
        getAs(esdh, "/decisions?body=" + body).body("items.id", contains(confirmed));
        getAs(esdh, "/decisions?state=DRAFT&body=" + body).body("items.id", contains(draft));
    }
}
