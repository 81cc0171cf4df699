package dk.referat.state;

import dk.referat.http.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class StepRepository implements PanacheRepositoryBase<Step, Step.Key> {

    /** The oldest first. */
    List<Step> of(UUID thing, PageRequest page) {
        int after = page.after().map(key -> Integer.parseInt(key.get(0))).orElse(0);
        return find("thingId = ?1 and number > ?2 order by number", thing, after)
                .page(0, page.fetch())
                .list();
    }
}
