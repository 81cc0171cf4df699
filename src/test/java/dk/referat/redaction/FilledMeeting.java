package dk.referat.redaction;

import dk.referat.Fixture;
import dk.referat.audit.Database;
import java.util.List;

/** A meeting with approved minutes and the same words in every text that it and what lies below it can have. */
public record FilledMeeting(String id, String item, String decision, String task, String attachment) {

    /** Columns that hold no text of anybody's: closed sets, ids, times, and what follows from others. */
    static final List<String> WITHOUT_TEXT = List.of(
            "kind", "format", "access", "state", "outcomes", "planned_slot", "deadline_meeting", "sha256", "moved_in");

    public static FilledMeeting make(Database database, String body, String words) {
        String meeting = Fixture.heldMeeting(body, "2026-03-04");
        String item = Fixture.read("/meetings/" + meeting).getString("agendaItems[0].id");
        String decision = Fixture.confirmedDecision(item, "Drøftet.");
        Fixture.post("/decisions/" + decision + "/editions", """
                {"text": "Godkendt.", "outcomes": ["APPROVED"], "reason": "Fejl"}
                """, Fixture.etag("/decisions/" + decision))
                .statusCode(200);
        String task = Fixture.task(decision, "Følge op");
        String attachment = Fixture.attachment(item, "1/21");
        Fixture.move("/agenda-items/" + item, "TREATED");
        Fixture.approveMinutes(meeting);
        database.run(FILL.replace("{words}", "Om " + words + ", der")
                .replace("{key}", words.toLowerCase(java.util.Locale.ROOT))
                .replace("{meeting}", meeting));
        return new FilledMeeting(meeting, item, decision, task, attachment);
    }

    private static final String PARTY = """
            {"kind": "PERSON", "name": "{words}", "title": "{words}",
             "refs": [{"system": "{words}", "kind": "{words}", "id": "{words}"}]}""";

    private static final String REFS = """
            [{"system": "{words}", "kind": "{words}", "id": "{words}"}]""";

    private static final String DATE = """
            {"text": "{words}", "precision": "DAY", "from": "2026-05-01", "to": "2026-05-01", "timeFrom": null,
             "timeTo": null, "yearInferred": false}""";

    private static final String FILL = """
            update meeting set date_text = '{words}', location = '{words}', legal_basis = '{words}',
                state_reason = '{words}', state_comment = '{words}', refs = '%2$s',
                attendance = '[{"party": %1$s, "status": "SUBSTITUTE", "role": "MEMBER", "substituteFor": %1$s}]'
            where id = '{meeting}';
            update agenda_item set heading = '{words}', title = '{words}', public_title = '{words}',
                legal_basis = '{words}', state_reason = '{words}', state_comment = '{words}', case_system = '{words}',
                case_text = '{words}', case_number = '{words}', case_key = '{words}', kle_subject = '{words}',
                kle_facet = '{words}', refs = '%2$s',
                sections = '[{"kind": "SUMMARY", "heading": "{words}", "text": "{words}"}]',
                recommendation = '{"text": "{words}", "proposer": %1$s}',
                planned_slot = '{"from": "08:00", "to": "08:30"}',
                guests = '[{"party": %1$s, "plan": "INVITED", "actual": "ATTENDED"}]',
                absences = '[{"party": %1$s, "reason": "INHABIL", "note": "{words}"}]',
                quoted_decisions = '[{"decision": null, "bodyName": "{words}", "date": null, "text": "{words}"}]'
            where meeting_id = '{meeting}';
            update decision set text = '{words}', public_text = '{words}', legal_basis = '{words}', refs = '%2$s',
                state_reason = '{words}', state_comment = '{words}'
            where meeting_id = '{meeting}';
            update decision_edition set text = '{words}', public_text = '{words}', replaced_because = '{words}'
            where decision_id in (select id from decision where meeting_id = '{meeting}');
            update task set description = '{words}', source_sentence = '{words}', legal_basis = '{words}', refs = '%2$s',
                responsible = '[%1$s]', responsible_keys = array['om {key}, der'], deadline = '%3$s',
                history = '[{"at": "2026-03-05T08:00:00Z", "from": "OPEN", "to": "DONE", "reason": "{words}",
                    "comment": "{words}"},
                    {"kind": "DELEGATED", "at": "2026-03-05T08:00:00Z", "by": "key:x",
                     "delegation": {"from": %1$s, "to": %1$s}, "comment": "{words}"},
                    {"kind": "DEADLINE_CHANGED", "at": "2026-03-05T08:00:00Z", "by": "key:x", "reason": "{words}",
                     "deadlineChange": {"from": {"date": %3$s, "meeting": null},
                         "to": {"date": null, "meeting": {"body": "ØK", "date": "2026-06-15"}}}}]'
            where meeting_id = '{meeting}';
            update attachment set title = '{words}', public_title = '{words}', legal_basis = '{words}', refs = '%2$s',
                document_system = '{words}', document_text = '{words}', document_number = '{words}',
                document_key = '{words}', case_system = '{words}', case_text = '{words}', case_number = '{words}',
                case_key = '{words}', document_id = '{words}', type_code = '{words}', file_name = '{words}',
                version_label = '{words}'
            where meeting_id = '{meeting}';
            insert into source_text (id, body_id, meeting_id, sha256, text, imported_at, approved)
                select gen_random_uuid(), body_id, id, encode(sha256(id::text::bytea), 'hex'), '{words}', now(), true
                from meeting where id = '{meeting}'""".formatted(PARTY, REFS, DATE);
}
