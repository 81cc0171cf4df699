package dk.referat.minutes.approval;

import dk.referat.http.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ApprovalRepository implements PanacheRepositoryBase<MinutesApproval, UUID> {

    List<MinutesApproval> ofMeeting(UUID meeting) {
        return list("meetingId = ?1 order by id", meeting);
    }

    List<MinutesApproval> ofMeeting(UUID meeting, PageRequest page) {
        UUID after = page.after().map(key -> UUID.fromString(key.get(0))).orElse(new UUID(0, 0));
        return find("meetingId = ?1 and id > ?2 order by id", meeting, after)
                .page(0, page.fetch())
                .list();
    }

    Optional<MinutesApproval> ofMeeting(UUID meeting, UUID id) {
        return find("meetingId = ?1 and id = ?2", meeting, id).singleResultOptional();
    }
}
