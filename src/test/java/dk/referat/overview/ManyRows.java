package dk.referat.overview;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Fills an agenda by SQL, faster than any client could. */
final class ManyRows {

    private ManyRows() {}

    /** Adds items to a meeting, each with a decision, a task and an attachment of the number. */
    static void fill(EntityManager entities, String meeting, int items, String documentNumber) {
        UUID id = UUID.fromString(meeting);
        run(entities, id, """
                insert into agenda_item (id, meeting_id, body_id, position, kind, title, access, state)
                select gen_random_uuid(), m.id, m.body_id, n, 'ITEM', 'Punkt ' || n, 'OPEN', 'DRAFT'
                from meeting m, generate_series(1, %d) n where m.id = :meeting""".formatted(items));
        run(entities, id, """
                insert into decision (id, item_id, meeting_id, body_id, date, sequence, text, outcomes, access, state, edition)
                select gen_random_uuid(), i.id, i.meeting_id, i.body_id, '2026-03-04', 1, 'Noteret.', '{NOTED}', 'OPEN',
                    'DRAFT', 1
                from agenda_item i where i.meeting_id = :meeting""");
        run(entities, id, """
                insert into task (id, item_id, decision_id, meeting_id, body_id, description, tracked, access, state)
                select gen_random_uuid(), d.item_id, d.id, d.meeting_id, d.body_id, 'Følge op', true, 'OPEN', 'OPEN'
                from decision d where d.meeting_id = :meeting""");
        run(entities, id, """
                insert into attachment (id, item_id, meeting_id, body_id, index, title, access, document_system,
                    document_text, document_number, document_key)
                select gen_random_uuid(), i.id, i.meeting_id, i.body_id, 1, 'Notat', 'OPEN', 'ACADRE', '%1$s', '%1$s',
                    'D:' || 2000 + split_part('%1$s', '/', 2)::int || '/' || split_part('%1$s', '/', 1)
                from agenda_item i where i.meeting_id = :meeting""".formatted(requireNonNull(documentNumber)));
    }

    private static void run(EntityManager entities, UUID meeting, String sql) {
        entities.createNativeQuery(sql).setParameter("meeting", meeting).executeUpdate();
    }
}
