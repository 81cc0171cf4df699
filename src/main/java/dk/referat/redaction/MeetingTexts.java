package dk.referat.redaction;

import dk.referat.access.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** Every row with a text of a meeting, whether its redactor may see it or not. */
@ApplicationScoped
class MeetingTexts {

    private static final String TITLE = "title";
    private static final String OF_MEETING = "r.meetingId = :meeting";
    private static final int LONGEST_TITLE = 2000;

    /** By the name of the entity, which of its rows belong to the meeting. */
    private static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry("Meeting", "r.id = :meeting"),
            Map.entry("AgendaItem", OF_MEETING),
            Map.entry("Decision", OF_MEETING),
            Map.entry("DecisionEdition", "r.decisionId in (select d.id from Decision d where d.meetingId = :meeting)"),
            Map.entry("DecisionReceipt", OF_MEETING),
            Map.entry("FollowUpTask", OF_MEETING),
            Map.entry("Attachment", OF_MEETING),
            Map.entry("PathStep", OF_MEETING),
            Map.entry("Step", OF_MEETING),
            Map.entry("BacklogEntry", "r.origin.meeting = :meeting"),
            Map.entry("SourceText", OF_MEETING),
            Map.entry("AgendaVersion", OF_MEETING),
            Map.entry("MinutesVersion", OF_MEETING),
            Map.entry("MinutesApproval", OF_MEETING));

    private final StatelessSession session;
    private final SessionFactoryImplementor factory;

    MeetingTexts(StatelessSession session, SessionFactory factory) {
        this.session = session;
        this.factory = factory.unwrap(SessionFactoryImplementor.class);
    }

    /** Around the entities' own rules: what is approved, decided or closed is no exception. */
    void erase(UUID meeting, Eraser eraser) {
        session.disableFilter(Seen.FILTER);
        ROWS.forEach((entity, belongs) -> {
            List<Object> rows = session.createSelectionQuery(
                            "from %s r where %s".formatted(entity, belongs), Object.class)
                    .setParameter("meeting", meeting)
                    .list();
            rows.forEach(row -> erase(row, eraser));
        });
    }

    private void erase(Object row, Eraser eraser) {
        EntityPersister type = factory.getMappingMetamodel().getEntityDescriptor(row.getClass());
        @Nullable Object[] values = type.getValues(row);
        @Nullable Object[] erased = Arrays.stream(values).map(eraser::erase).toArray();
        if (Arrays.equals(values, erased)) {
            return;
        }
        List<String> names = List.of(type.getPropertyNames());
        shortenTitle(names, erased);
        type.setValues(row, erased);
        session.update(row);
    }

    /** What stands in place of a short word is longer than the word. */
    private static void shortenTitle(List<String> names, @Nullable Object[] values) {
        int title = names.indexOf(TITLE);
        if (title >= 0
                && values[title] instanceof String text
                && text.codePointCount(0, text.length()) > LONGEST_TITLE) {
            values[title] = text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE));
        }
    }
}
