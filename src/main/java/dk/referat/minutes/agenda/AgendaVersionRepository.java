package dk.referat.minutes.agenda;

import dk.referat.access.Audience;
import dk.referat.http.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AgendaVersionRepository implements PanacheRepositoryBase<AgendaVersion, UUID> {

    List<AgendaVersion> ofMeeting(UUID meeting, Audience viewer, PageRequest page) {
        int after = page.after().map(key -> Integer.parseInt(key.get(0))).orElse(0);
        return find("meetingId = ?1 and audience <= ?2 and number > ?3 order by number", meeting, viewer, after)
                .page(0, page.fetch())
                .list();
    }

    Optional<AgendaVersion> ofMeeting(UUID meeting, Audience viewer, int number) {
        return find("meetingId = ?1 and audience <= ?2 and number = ?3", meeting, viewer, number)
                .singleResultOptional();
    }

    Optional<AgendaVersion> last(UUID meeting) {
        return find("meetingId = ?1 order by number desc", meeting).firstResultOptional();
    }
}
