package dk.referat.minutes.kept;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What may be seen now of the things that a meeting's versions have. It goes by what is closed, not by what lower
 * audiences see of a decision at the moment: reopened minutes hide a corrected decision until they are approved again,
 * and the approved version stays as it was.
 */
public final class Present {

    private static final String OF_MEETING = """
            select i.id, i.audience < 2 as known, i.content_audience < 2 as open,
                coalesce(i.public_title, 'Lukket punkt') as neutral_text, i.legal_basis
            from agenda_item i where i.meeting_id = :meeting
            union all
            select d.id, true, d.access = 'OPEN', d.public_text, d.legal_basis
            from decision d where d.meeting_id = :meeting
            union all
            select a.id, (a.access = 'OPEN' or b.closed_title_policy <> 'HIDE') and coalesce(d.access = 'OPEN', true),
                a.access = 'OPEN' and coalesce(d.access = 'OPEN', true), coalesce(a.shown_title, 'Lukket bilag'), null
            from attachment a join body b on b.id = a.body_id left join decision d on d.id = a.decision_id
            where a.meeting_id = :meeting""";

    record Now(
            boolean known,
            boolean open,
            @Nullable String neutralText,
            @Nullable String legalBasis) {

        /** Nothing happened since. */
        static Now as(Exposure then) {
            return new Now(true, true, then.neutralText(), then.legalBasis());
        }
    }

    private final Map<UUID, Now> things;

    private Present(Map<UUID, Now> things) {
        this.things = things;
    }

    public static Present of(UUID meeting, EntityManager entities) {
        List<?> rows = entities.createNativeQuery(OF_MEETING, Tuple.class)
                .setParameter("meeting", meeting)
                .getResultList();
        return new Present(rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), Present::now)));
    }

    private static Now now(Tuple row) {
        return new Now(
                row.get("known", Boolean.class),
                row.get("open", Boolean.class),
                row.get("neutral_text", String.class),
                row.get("legal_basis", String.class));
    }

    /** Empty for what was deleted since. */
    Optional<Now> of(UUID thing) {
        return Optional.ofNullable(things.get(thing));
    }
}
