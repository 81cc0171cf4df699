package dk.referat.minutes;

import static io.restassured.RestAssured.given;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.access.Role;
import dk.referat.http.Api;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;

/** A public board with three members and a secretary, at a meeting with an open item and a closed one. */
record Board(String body, String meeting, String item, String closedItem) {

    static final String LEGAL_BASIS = "Styrelsesloven § 10, stk. 2";

    /** Held; the minutes are a draft and say all. */
    static Board withDraftMinutes() {
        Board board = withPublishedAgenda("PUBLIC");
        Fixture.move("/meetings/" + board.meeting, "HELD");
        Fixture.confirmedDecision(board.item, "Drøftet.");
        String closed = Fixture.create("/agenda-items/" + board.closedItem + "/decisions", """
                {"text": "Opsigelse.", "publicText": "En sag blev afgjort."}
                """);
        Fixture.move("/decisions/" + closed, "CONFIRMED");
        Fixture.move("/agenda-items/" + board.item, "TREATED");
        Fixture.move("/agenda-items/" + board.closedItem, "TREATED");
        Fixture.move("/meetings/" + board.meeting, "MINUTES_DRAFT");
        return board;
    }

    static Board withPublishedAgenda(String publicationPolicy) {
        String body = Fixture.body(publicationPolicy, "NEUTRAL");
        String meeting = Fixture.create("/meetings", """
                {"body": "%s", "kind": "ORDINARY", "date": "2026-03-04", "attendance": [
                   {"party": {"kind": "PERSON", "name": "Karen Holt", "refs": [%s]}, "status": "PRESENT", "role": "CHAIR"},
                   {"party": {"kind": "PERSON", "name": "Jens Lund", "refs": [%s]}, "status": "PRESENT"},
                   {"party": {"kind": "PERSON", "name": "Per Kær"}, "status": "SUBSTITUTE"},
                   {"party": {"kind": "PERSON", "name": "Ida Bro"}, "status": "EXCUSED"},
                   {"party": {"kind": "PERSON", "name": "Eva Skriver"}, "status": "PRESENT", "role": "SECRETARY"}]}
                """.formatted(body, ref("kholt"), ref("jlund")));
        String item = Fixture.create("/meetings/" + meeting + "/agenda-items", """
                {"title": "Budget", "caseNumber": "26/84",
                 "sections": [{"kind": "SUMMARY", "heading": "Resumé", "text": "Rammen lægges."}],
                 "refs": [{"system": "ESDH", "kind": "item", "id": "1"}]}
                """);
        String closedItem = Fixture.create("/meetings/" + meeting + "/agenda-items", """
                {"title": "Personalesag", "publicTitle": "En sag", "access": "CLOSED", "legalBasis": "%s"}
                """.formatted(LEGAL_BASIS));
        Fixture.attachment(item, "8725/26");
        Fixture.move("/agenda-items/" + item, "APPROVED");
        Fixture.move("/agenda-items/" + closedItem, "APPROVED");
        Fixture.publishAgenda(meeting);
        return new Board(body, meeting, item, closedItem);
    }

    private static String ref(String id) {
        return "{\"system\": \"AD\", \"kind\": \"user\", \"id\": \"%s\"}".formatted(id);
    }

    String path() {
        return "/meetings/" + meeting;
    }

    String minutes(int number) {
        return path() + "/minutes/" + number;
    }

    String reader() {
        return Callers.key(Role.READER.name(), body);
    }

    String member(String identifier) {
        return Fixture.post("/api-keys", """
                        {"name": "Medlem", "grants": [{"role": "READER", "body": "%s"}], "identifiers": ["%s"]}
                        """.formatted(body, identifier))
                .statusCode(201)
                .extract()
                .path("key");
    }

    static ValidatableResponse get(String path, String key) {
        return given().header(Callers.API_KEY, key).get(Api.V1 + path).then();
    }

    String hash() {
        return Fixture.read(path() + "/minutes-draft").getString("contentHash");
    }

    /** By the secretary, for a member. */
    ValidatableResponse speak(String member, String verdict) {
        return speak(member, verdict, hash());
    }

    ValidatableResponse speak(String member, String verdict, String hash) {
        return Fixture.post(path() + "/minutes-approvals", """
                {"member": "%s", "contentHash": "%s", "verdict": "%s"}
                """.formatted(member, hash, verdict));
    }

    ValidatableResponse speakAs(String key, String hash, String verdict, @Nullable String statement) {
        return Fixture.json("""
                        {"contentHash": "%s", "verdict": "%s", "statement": %s}
                        """.formatted(hash, verdict, statement == null ? null : '"' + statement + '"'))
                .header(Callers.API_KEY, key)
                .post(Api.V1 + path() + "/minutes-approvals")
                .then();
    }

    void allSpeak() {
        for (String member : new String[] {"Karen Holt", "Jens Lund", "Per Kær"}) {
            speak(member, "APPROVED").statusCode(201);
        }
    }

    void approve() {
        allSpeak();
        Fixture.move(path(), "MINUTES_APPROVED");
    }

    void reopen() {
        Fixture.post(path() + "/transitions", """
                {"to": "MINUTES_DRAFT", "reason": "Fejl"}
                """, Fixture.etag(path())).statusCode(200);
    }
}
