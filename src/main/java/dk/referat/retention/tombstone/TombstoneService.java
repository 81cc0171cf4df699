package dk.referat.retention.tombstone;

import dk.referat.access.Caller;
import dk.referat.access.Missing;
import dk.referat.body.BodyService;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.problem.Gone;
import dk.referat.problem.NotFound;
import dk.referat.time.Copenhagen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class TombstoneService {

    private final TombstoneRepository stones;
    private final BodyService bodies;
    private final Caller caller;

    TombstoneService(TombstoneRepository stones, BodyService bodies, Caller caller) {
        this.stones = stones;
        this.bodies = bodies;
        this.caller = caller;
    }

    Page<TombstoneResponse> list(@Nullable String body, PageRequest page) {
        return page.page(
                stones.list(bodies.filter(body), page),
                stone -> List.of(stone.id().toString()),
                this::view);
    }

    TombstoneResponse show(UUID id) {
        return view(stones.findByIdOptional(id).orElseThrow(() -> new NotFound("not-found.tombstone", id)));
    }

    /** Only for those who could have known of the thing. */
    void explain(@Observes Missing missing) {
        stones.findByIdOptional(missing.id()).ifPresent(stone -> {
            LocalDate day = LocalDate.ofInstant(stone.buriedAt(), Copenhagen.ZONE);
            throw new Gone("gone.deleted", day.toString(), stone.basis());
        });
    }

    private TombstoneResponse view(Tombstone stone) {
        return TombstoneResponse.from(stone, caller.audienceOf(stone.bodyId()));
    }
}
