package dk.referat.overview.export;

import dk.referat.access.Caller;
import dk.referat.access.Disclosure;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.body.BodyService;
import dk.referat.changes.Feed;
import dk.referat.changes.Scope;
import dk.referat.export.ExportScope;
import dk.referat.export.ExportStart;
import dk.referat.export.Exporter;
import dk.referat.reading.Snapshot;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class ExportService {

    /** In seconds; it takes as long as its reader, and a reader who stops reading is cut off after a minute. */
    private static final int LONGEST_EXPORT = 6 * 60 * 60;

    private static final Role[] WHO_SEE_ALL = {Role.CLOSED_READER, Role.SECRETARY};

    private final Exporter exporter;
    private final BodyService bodies;
    private final Feed feed;
    private final Snapshot snapshot;
    private final Permit permit;
    private final Caller caller;
    private final Disclosure disclosure;
    private final Clock clock;

    ExportService(
            Exporter exporter,
            BodyService bodies,
            Feed feed,
            Snapshot snapshot,
            Permit permit,
            Caller caller,
            Disclosure disclosure,
            Clock clock) {
        this.exporter = exporter;
        this.bodies = bodies;
        this.feed = feed;
        this.snapshot = snapshot;
        this.permit = permit;
        this.caller = caller;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    /**
     * Decides what is exported and notes it: the entry in the log, there before the first byte goes out, names the bodies
     * instead of the million things that they have. For administrators who see all, because an export that silently lacks
     * something is none.
     */
    Order order(@Nullable String codeOrId) {
        permit.requireKnown();
        permit.checkSomewhere(Role.ADMIN);
        UUID body = bodies.filter(codeOrId);
        permit.check(body, Role.ADMIN);
        permit.check(body, WHO_SEE_ALL);
        List<UUID> all = body == null ? bodies.ids() : List.of(body);
        all.forEach(disclosure::show);
        // Before the snapshot: what is told twice is known, what is told never would be lost.
        String changes = feed.end(new Scope(caller.sight(), Set.of(), body));
        return new Order(ExportScope.ofBodies(all), new ExportStart(clock.instant(), all, changes));
    }

    record Order(ExportScope scope, ExportStart start) {}

    @TransactionConfiguration(timeout = LONGEST_EXPORT)
    void write(Order order, OutputStream out) throws IOException {
        snapshot.begin();
        exporter.write(order.scope(), order.start(), out);
    }
}
