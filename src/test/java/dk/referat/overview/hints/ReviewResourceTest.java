package dk.referat.overview.hints;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.confirmedDecision;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.decision;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.hold;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.subItem;
import static dk.referat.Fixture.task;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A meeting with one planned matter, which was decided. */
@QuarkusTest
class ReviewResourceTest {

    private String body;
    private String meeting;
    private String item;
    private String decided;

    @BeforeEach
    void meet() {
        body = body();
        meeting = meeting(body, "2026-03-04");
        item = planned("Budget 2027");
        hold(meeting);
        decided = confirmedDecision(item, "Drøftet.");
    }

    private String planned(String title) {
        String item = Fixture.item(meeting, title);
        move("/agenda-items/" + item, "APPROVED");
        return item;
    }

    private ValidatableResponse review() {
        return get("/meetings/" + meeting + "/review").statusCode(200);
    }

    private ValidatableResponse finds(String kind, String path, String field) {
        return review().body("items", hasSize(1))
                .body("items[0].kind", equalTo(kind))
                .body("items[0].resource.href", equalTo(Api.V1 + path))
                .body("items[0].field", equalTo(field));
    }

    @Test
    void findsNothingWhereAllWentAsPlanned() {
        review().body("items", empty()).body("next", nullValue());
    }

    @Test
    void findsAPlannedMatterWithoutDecision() {
        String silent = planned("Sygefravær");
        finds("PLANNED_NOT_DECIDED", "/agenda-items/" + silent, "/state").body("items[0].about", nullValue());
        move("/agenda-items/" + silent, "NO_OUTCOME_RECORDED");
        finds("PLANNED_NOT_DECIDED", "/agenda-items/" + silent, "/state");
        post("/decisions/" + confirmedDecision(silent, "Fejl.") + "/transitions", """
                {"to": "RETRACTED", "reason": "Hører til et andet punkt"}
                """, "*")
                .statusCode(200);
        finds("PLANNED_NOT_DECIDED", "/agenda-items/" + silent, "/state");
        decision(silent, "Noteret.");
        review().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({"POSTPONED", "NOT_TREATED", "WITHDRAWN"})
    void findsNoMatterOfWhichItIsSaidWhyItHasNoDecision(String state) {
        move("/agenda-items/" + planned("Sygefravær"), state);
        review().body("items", empty());
    }

    @Test
    void findsNoMatterThatNeedsNoDecision() {
        String pause = create("/meetings/" + meeting + "/agenda-items", """
                {"title": "Frokost", "kind": "BREAK"}
                """);
        move("/agenda-items/" + pause, "APPROVED");
        String parent = planned("Orientering");
        String part = subItem(meeting, parent, "Nyt fra staben");
        move("/agenda-items/" + part, "APPROVED");
        confirmedDecision(part, "Noteret.");
        review().body("items", empty());
    }

    @Test
    void findsNothingUndecidedBeforeTheMeeting() {
        meeting = meeting(body, "2026-04-01");
        planned("Sygefravær");
        review().body("items", empty());
        hold(meeting);
        review().body("items", hasSize(1));
    }

    @Test
    void findsADecisionThatWasNotPlanned() {
        String raised = create("/meetings/" + meeting + "/agenda-items", """
                {"title": "Stormskade", "raisedAtMeeting": true}
                """);
        review().body("items", empty());
        String decision = decision(raised, "Staben undersøger sagen.");
        finds("DECIDED_NOT_PLANNED", "/decisions/" + decision, "/agendaItem")
                .body("items[0].about.href", equalTo(Api.V1 + "/agenda-items/" + raised));
    }

    @Test
    void findsAGuestWhoWasInvitedAndDidNotCome() {
        change("/agenda-items/" + item, """
                {"guests": [
                   {"party": {"kind": "PERSON", "name": "Kom"}, "plan": "INVITED", "actual": "ATTENDED"},
                   {"party": {"kind": "PERSON", "name": "Kom ikke"}, "plan": "INVITED", "actual": "ABSENT"},
                   {"party": {"kind": "PERSON", "name": "Skulle ikke"}, "plan": "NOT_ATTENDING", "actual": "ABSENT"},
                   {"party": {"kind": "PERSON", "name": "Måske"}, "plan": "INVITED"}]}
                """);
        finds("GUEST_DID_NOT_COME", "/agenda-items/" + item, "/guests/1");
    }

    private static String summary(String text) {
        return """
                {"sections": [{"kind": "OTHER", "text": "Uden bilag."}, {"kind": "SUMMARY", "text": "%s"}]}
                """.formatted(text);
    }

    @Test
    void findsAnAttachmentThatATextNamesByItsPlace() {
        change("/agenda-items/" + item, summary("Se bilag 1 og 2."));
        Fixture.attachment(item, "8725/21");
        finds("ATTACHMENT_NOT_LISTED", "/agenda-items/" + item, "/sections/1/text");
        Fixture.attachment(item, "8726/21");
        review().body("items", empty());
    }

    @Test
    void findsAnAttachmentThatADecisionNames() {
        String matter = subItem(meeting, item, "Rammen");
        move("/agenda-items/" + matter, "APPROVED");
        String decision = decision(matter, "Rammen i bilag 1 blev godkendt.");
        finds("ATTACHMENT_NOT_LISTED", "/decisions/" + decision, "/text");
        Fixture.attachment(item, "8725/21");
        review().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({"8725/21", "(8725/21)", "8725-21", "8725/2021", "dok. 08725-2021"})
    void findsADocumentThatATextNamesInAnyWrittenForm(String written) {
        change("/agenda-items/" + item, summary("Notatet " + written + " ligger ved."));
        finds("ATTACHMENT_NOT_LISTED", "/agenda-items/" + item, "/sections/1/text");
        Fixture.attachment(planned("Andet"), "8725/21");
        review().body("items.kind", contains("PLANNED_NOT_DECIDED"));
    }

    @ParameterizedTest
    @CsvSource({"30/09", "20/72", "2024/25", "2021-2024", "12-08-2026", "85.02.02-G01-1-17"})
    void takesNoOtherNumberForADocument(String written) {
        change("/agenda-items/" + item, summary("Det skete " + written + "."));
        review().body("items", empty());
    }

    @Test
    void findsATaskThatIsNobodys() {
        String nobodys = task(decided, "Følge op");
        create("/decisions/" + decided + "/tasks", """
                {"description": "Følge op", "responsible": [{"kind": "UNIT", "name": "Staben"}]}
                """);
        finds("TASK_WITHOUT_RESPONSIBLE", "/tasks/" + nobodys, "/responsible");
        move("/tasks/" + nobodys, "CANCELLED");
        review().body("items", empty());
    }

    @Test
    void findsTheTitleOfSomethingClosedInOpenText() {
        String secret = planned("Køb af grunden ved havnen");
        confirmedDecision(secret, "Godkendt.");
        change("/agenda-items/" + secret, """
                {"access": "CLOSED", "legalBasis": "Styrelsesloven § 10"}
                """);
        change("/agenda-items/" + item, summary("Hænger sammen med køb af grunden ved havnen."));
        finds("CLOSED_TITLE_IN_OPEN_TEXT", "/agenda-items/" + item, "/sections/1/text")
                .body("items[0].about.href", equalTo(Api.V1 + "/agenda-items/" + secret));
    }

    @ParameterizedTest
    @CsvSource({"READER", "CLOSED_READER", "TASK_OWNER", "CASE_SYSTEM", "ADMIN"})
    void isForTheBodysSecretaries(String role) {
        String path = Api.V1 + "/meetings/" + meeting + "/review";
        Callers.with(Callers.key(role, body)).get(path).then().statusCode(403);
        Callers.with(Callers.key("SECRETARY", body)).get(path).then().statusCode(200);
        Callers.with(Callers.key("SECRETARY", body())).get(path).then().statusCode(404);
        Callers.with(Callers.NOBODY).get(path).then().statusCode(404);
    }
}
