package dk.referat.access;

import static dk.referat.Fixture.attachment;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.confirmedDecision;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.decision;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.mergePatch;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.pathStep;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.put;
import static dk.referat.Fixture.read;
import static dk.referat.Fixture.task;
import static dk.referat.access.CprFields.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of every resource that shows outside the closed audience is kept free of CPR numbers. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoCprNumberTest {

    private final LogLines log = LogLines.begin();
    private final Map<CprFields, String> visible = new EnumMap<>(CprFields.class);
    private final Map<CprFields, String> closable = new EnumMap<>(CprFields.class);
    private String body;
    private String meeting;
    private String item;
    private String decision;

    @BeforeEach
    void holdOneMeetingForAll() {
        if (meeting != null) {
            return; // Before all it is not yet known where the service listens.
        }
        body = body("PUBLIC", "NEUTRAL");
        meeting = heldMeeting(body, "2026-03-04");
        item = read("/meetings/" + meeting).getString("agendaItems[0].id");
        decision = confirmedDecision(item, "Drøftet.");
    }

    @AfterAll
    void logsNoNumber() {
        assertThat(log.end()).noneMatch(line -> line.contains(NUMBER));
    }

    static Stream<Arguments> texts() {
        return Arrays.stream(CprFields.values())
                .flatMap(fields -> fields.texts().map(pointer -> Arguments.of(fields, pointer)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void refusesOneInAChange(CprFields fields, String pointer) {
        String there = visible.computeIfAbsent(fields, this::visible);
        String etag = etag(there);

        if (fields == CprFields.DECISION && pointer.equals("/text")) {
            return; // What a confirmed decision says is changed by a correction, see below.
        }
        refused(put(there, fields.with(pointer), etag), pointer);
        assertThat(etag(there)).isEqualTo(etag);
        assertThat(get(there).extract().asString()).doesNotContain(NUMBER);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void refusesOneInWhatIsNew(CprFields fields, String pointer) {
        String collection = collection(fields);
        if (collection.isEmpty()) {
            return; // Of these only a draft is new, which nobody sees yet.
        }
        String ofBody = fields.isPlanned() ? "{\"body\": \"%s\", ".formatted(body) : "{";
        refused(post(collection, fields.with(pointer).replaceFirst("\\{", ofBody)), pointer);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void takesOneWhereItIsClosed(CprFields fields, String pointer) {
        if (fields == CprFields.BODY
                || fields == CprFields.MEMBERSHIP
                || fields.isPlanned()
                || pointer.endsWith("Number")) {
            return; // Bodies and their plans are never closed, and a CPR number is no number of a document or case.
        }
        String closed = closable.computeIfAbsent(fields, this::closable);
        ValidatableResponse answer = put(closed, fields.with(pointer, "CLOSED"), etag(closed));

        if (fields.showsWhenClosed(pointer) && fields != CprFields.DECISION) {
            refused(answer, pointer);
        } else {
            answer.statusCode(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"meetings, MINUTES_DRAFT", "tasks, IN_PROGRESS", "agenda-items, POSTPONED", "decisions, RETRACTED"})
    void refusesOneInTheReasonAndCommentOfATransition(String collection, String to) {
        String there = switch (collection) {
            case "meetings" -> "/meetings/" + heldMeeting(body, "2026-04-01");
            case "tasks" -> "/tasks/" + task(decision, "Svare");
            case "agenda-items" -> visible(CprFields.AGENDA_ITEM);
            default -> "/decisions/" + confirmedDecision(item, "Godkendt.");
        };

        post(there + "/transitions", """
                {"to": "%s", "reason": "se %s", "comment": "om %s"}
                """.formatted(to, NUMBER, NUMBER), etag(there))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/reason", "/comment"))
                .body(not(containsString(NUMBER)));
    }

    @ParameterizedTest
    @CsvSource({"text", "publicText", "reason"})
    void refusesOneInACorrection(String member) {
        String there = "/decisions/" + confirmedDecision(item, "Godkendt.");
        String correction = """
                {"text": "Drøftet.", "publicText": "En sag.", "reason": "En fejl."}
                """.replaceFirst("(\"" + member + "\": )\"[^\"]*\"", "$1\"" + NUMBER + "\"");

        refused(post(there + "/editions", correction, etag(there)), "/" + member);
    }

    @ParameterizedTest
    @CsvSource({"'010190-1234', 'da', 'Fjern det'", "'010190-1234', 'en', 'Take it out'"})
    void saysWhatToDoAboutItInBothLanguages(String number, String language, String advice) {
        String there = "/agenda-items/" + item;

        mergePatch("{\"title\": \"%s\", \"heading\": \"Om %s\"}".formatted(number, number))
                .header("If-Match", etag(there))
                .header("Accept-Language", language)
                .when()
                .patch(Api.V1 + there)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/heading", "/title"))
                .body("errors[0].detail", containsString(advice))
                .body(not(containsString(NUMBER)));
    }

    private static void refused(ValidatableResponse answer, String pointer) {
        answer.statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer))
                .body("conflictsWith", nullValue())
                .body(not(containsString(NUMBER)));
    }

    /** Something that is seen outside the closed audience. */
    private String visible(CprFields fields) {
        return switch (fields) {
            case BODY -> "/bodies/" + body();
            case MEMBERSHIP -> "/memberships/" + create("/bodies/" + body + "/memberships", """
                    {"party": {"kind": "PERSON", "name": "Jens Lund"}}
                    """);
            case MEETING -> "/meetings/" + meeting;
            case AGENDA_ITEM -> {
                String one = item(meeting, "Klage");
                move("/agenda-items/" + one, "APPROVED");
                yield "/agenda-items/" + one;
            }
            case DECISION -> "/decisions/" + decision;
            case TASK -> "/tasks/" + task(decision, "Svare");
            case ATTACHMENT -> "/attachments/" + attachment(item, "8725/26");
            case PATH_STEP -> "/path-steps/" + pathStep(item);
            case STANDING_ITEM -> "/standing-items/" + create("/standing-items", """
                    {"body": "%s", "title": "Økonomi", "rule": {"frequency": "EVERY_MEETING"}}
                    """.formatted(body));
            case WHEEL_ENTRY -> "/wheel-entries/" + create("/wheel-entries", """
                    {"body": "%s", "title": "Sygefravær", "quarter": 1}
                    """.formatted(body));
        };
    }

    private String closable(CprFields fields) {
        return switch (fields) {
            case MEETING -> "/meetings/" + heldMeeting(body, "2026-05-06");
            case DECISION -> "/decisions/" + decision(item, "Drøftet.");
            default -> visible(fields);
        };
    }

    private String collection(CprFields fields) {
        return switch (fields) {
            case MEMBERSHIP -> "/bodies/" + body + "/memberships";
            case TASK -> "/decisions/" + decision + "/tasks";
            case ATTACHMENT -> "/agenda-items/" + item + "/attachments";
            case PATH_STEP -> "/agenda-items/" + item + "/path-steps";
            case STANDING_ITEM -> "/standing-items";
            case WHEEL_ENTRY -> "/wheel-entries";
            case BODY, MEETING, AGENDA_ITEM, DECISION -> "";
        };
    }
}
