package dk.referat.redaction;

import dk.referat.http.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RedactionRepository implements PanacheRepositoryBase<Redaction, UUID> {

    /** In the order in which they were made. */
    List<Redaction> ofMeeting(UUID meeting, PageRequest page) {
        return find("meetingId = ?1 and id > ?2 order by id", meeting, page.afterId())
                .page(0, page.fetch())
                .list();
    }

    Optional<Redaction> ofMeeting(UUID meeting, UUID id) {
        return find("meetingId = ?1 and id = ?2", meeting, id).singleResultOptional();
    }
}
