package dk.referat.planning.proposal;

import dk.referat.meeting.MeetingState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AcceptedLineRepository implements PanacheRepositoryBase<AcceptedLine, UUID> {

    List<AcceptedLine> ofMeeting(UUID meeting) {
        return list("meetingId = ?1 order by id", meeting);
    }

    /** What other agendas of the body have taken. */
    List<Taken> elsewhere(SourceKind kind, UUID body, UUID meeting) {
        return getEntityManager()
                .createQuery(
                        "select a.sourceId, m.date, m.state from AcceptedLine a join Meeting m on m.id = a.meetingId"
                                + " where a.sourceKind = :kind and a.bodyId = :body and a.meetingId <> :meeting",
                        Object[].class)
                .setParameter("kind", kind)
                .setParameter("body", body)
                .setParameter("meeting", meeting)
                .getResultStream()
                .map(row -> new Taken((UUID) row[0], (LocalDate) row[1], row[2] == MeetingState.CANCELLED))
                .toList();
    }

    boolean isUsed(SourceKind kind, UUID source) {
        return count("sourceKind = ?1 and sourceId = ?2", kind, source) > 0;
    }

    boolean isFrom(SourceKind kind, UUID item) {
        return count("sourceKind = ?1 and itemId = ?2", kind, item) > 0;
    }
}
