package dk.referat.minutes.version;

import dk.referat.access.Audience;
import dk.referat.http.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
public class MinutesVersions implements PanacheRepositoryBase<MinutesVersion, UUID> {

    public List<MinutesVersion> ofMeeting(UUID meeting, Audience viewer, PageRequest page) {
        int after = page.after().map(key -> Integer.parseInt(key.get(0))).orElse(0);
        return find("meetingId = ?1 and audience <= ?2 and number > ?3 order by number", meeting, viewer, after)
                .page(0, page.fetch())
                .list();
    }

    public Optional<MinutesVersion> ofMeeting(UUID meeting, Audience viewer, int number) {
        return find("meetingId = ?1 and audience <= ?2 and number = ?3", meeting, viewer, number)
                .singleResultOptional();
    }

    public List<MinutesVersion> ofMeeting(UUID meeting) {
        return list("meetingId = ?1 order by number", meeting);
    }

    /** By their meetings; of those that have none there is none. */
    public Map<UUID, MinutesVersion> latest(Collection<UUID> meetings) {
        return list("meetingId in ?1 order by number", meetings).stream()
                .collect(Collectors.toMap(MinutesVersion::meetingId, Function.identity(), (earlier, later) -> later));
    }

    public int nextNumber(UUID meeting) {
        return 1
                + getEntityManager()
                        .createQuery(
                                "select coalesce(max(v.number), 0) from MinutesVersion v where v.meetingId = :meeting",
                                Integer.class)
                        .setParameter("meeting", meeting)
                        .getSingleResult();
    }
}
