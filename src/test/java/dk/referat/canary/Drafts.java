package dk.referat.canary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What things are made of, with every text member they can have. In a request {@code ~} stands for a canary and
 * {@code #} for a number that is one.
 */
final class Drafts {

    static final String BODY = """
            {"code": "~", "name": "~ udvalg", "kind": "COMMITTEE", "refs": [%s]}
            """;
    static final String MEMBERSHIP = """
            {"party": %s, "validFrom": "2022-01-01", "refs": [%s]}
            """;
    static final String MEETING = """
            {"date": "%s", "dateText": "~", "kind": "ORDINARY", "location": "~ lokale", "refs": [%s],
             "attendance": [{"party": %s, "status": "SUBSTITUTE", "substituteFor": %s}]}
            """;
    static final String AGENDA_ITEM = """
            {"heading": "~", "title": "Sag om ~", "caseNumber": "21/#", "kleSubject": "~", "kleFacet": "~",
             "sections": [{"kind": "SUMMARY", "heading": "~", "text": "Resumé ~."}],
             "recommendation": {"text": "at ~ godkendes", "proposer": %s},
             "guests": [{"party": %s, "plan": "INVITED"}], "refs": [%s]}
            """;
    static final String DECISION = """
            {"text": "~ blev drøftet.", "outcomes": ["DISCUSSED"], "refs": [%s]}
            """;
    static final String CORRECTION = """
            {"text": "~ blev godkendt.", "outcomes": ["APPROVED"], "reason": "~"}
            """;
    static final String TASK = """
            {"description": "~ følges op", "sourceSentence": "~.", "responsible": [%s],
             "deadline": {"text": "~"}, "refs": [%s]}
            """;
    static final String ATTACHMENT = """
            {"title": "~ notat", "documentNumber": "#/21", "caseNumber": "21/#", "documentId": "~", "typeCode": "~",
             "fileName": "~.pdf", "versionLabel": "~", "documentDate": "2026-02-20", "refs": [%s]}
            """;
    static final String PATH_STEP = """
            {"process": "~ høres", "role": "HEARING", "planned": {"text": "~"}, "refs": [%s]}
            """;
    static final String STANDING_ITEM = """
            {"title": "Status på ~", "caseNumber": "21/#", "rule": {"frequency": "EVERY_MEETING"},
             "section": {"kind": "SUMMARY", "heading": "~", "text": "Resumé ~."}, "refs": [%s]}
            """;
    static final String BACKLOG_ENTRY = """
            {"title": "~ venter", "caseNumber": "21/#", "note": "~", "wanted": {"text": "~"}, "refs": [%s]}
            """;
    static final String WHEEL_ENTRY = """
            {"title": "Årets ~", "note": "~", "quarter": 1, "refs": [%s]}
            """;
    static final String ARCHIVE = """
            {"name": "~.txt"}
            """;
    static final String RETENTION_RULE = """
            {"kind": "MEETING", "keepFor": "P1D", "action": "DELETE", "basis": "Plan ~"}
            """;
    static final String REDACTION = """
            {"text": "Ulovlig omtale", "reason": "~"}
            """;
    static final String MINUTES_APPROVAL = """
            {"member": "%s", "contentHash": "%s", "verdict": "DISSENT", "statement": "Jeg mener ~."}
            """;

    static final String WEBHOOK = """
            {"url": "https://receiver.example/~", "description": "~", "audience": "CLOSED"}
            """;

    static final String API_KEY = """
            {"name": "~", "grants": [], "identifiers": ["~"]}
            """;
    static final String STEP = """
            {"to": "%s", "reason": "~", "comment": "~"}
            """;

    static final String REF = """
            {"system": "~", "kind": "~", "id": "~"}""";
    static final String PARTY = """
            {"kind": "PERSON", "name": "~", "title": "~", "refs": [%s]}""".formatted(REF);
    static final String OWNER = """
            {"kind": "PERSON", "name": "~", "title": "~", "refs": [{"system": "AD", "kind": "user", "id": "%s"}]}""".formatted(Visitor.IDENTIFIER);

    private static final Pattern PLACE = Pattern.compile("[~#]");

    private Drafts() {}

    static String filled(String draft, Canaries canaries) {
        return PLACE.matcher(draft)
                .replaceAll(place ->
                        Matcher.quoteReplacement(place.group().equals("~") ? canaries.text() : canaries.serial()));
    }
}
