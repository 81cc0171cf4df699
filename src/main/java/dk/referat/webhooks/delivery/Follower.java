package dk.referat.webhooks.delivery;

import dk.referat.changes.Change;
import dk.referat.changes.ChangeReader;
import dk.referat.changes.Stretch;
import dk.referat.problem.Unavailable;
import dk.referat.webhooks.Webhook;
import dk.referat.webhooks.WebhookEvent;
import dk.referat.webhooks.WebhookRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Goes along the feed for each webhook. */
@ApplicationScoped
@ActivateRequestContext
@Transactional
class Follower {

    private static final int STRETCH = 500;

    private final WebhookRepository webhooks;
    private final ProgressRepository progresses;
    private final DeliveryRepository deliveries;
    private final ChangeReader feed;
    private final Clock clock;

    Follower(
            WebhookRepository webhooks,
            ProgressRepository progresses,
            DeliveryRepository deliveries,
            ChangeReader feed,
            Clock clock) {
        this.webhooks = webhooks;
        this.progresses = progresses;
        this.deliveries = deliveries;
        this.feed = feed;
        this.clock = clock;
    }

    List<UUID> behind() {
        return progresses.behind();
    }

    /** Leaves deliveries of what comes next, and answers whether more may follow. */
    boolean follow(UUID id) throws SQLException {
        Optional<Webhook> webhook = webhooks.lockUnlessHeld(id).filter(Webhook::isActive);
        return webhook.isPresent() && follow(webhook.get());
    }

    private boolean follow(Webhook webhook) throws SQLException {
        Progress progress = progresses.findById(webhook.id());
        Stretch stretch = feed.read(webhook.scope(), progress.position(), STRETCH);
        if (!progress.leadsTo(stretch)) {
            startAnew(webhook, progress);
            return false;
        }
        for (Change change : stretch.changes()) {
            if (webhook.covers(change.bodyId())) {
                leave(webhook, ChangeEvent.of(change, webhook.audience()));
            }
        }
        progress.moveTo(stretch);
        return stretch.changes().size() == STRETCH;
    }

    /** What was missed cannot be told any more, so its receiver is told just that. */
    private void startAnew(Webhook webhook, Progress progress) {
        leave(webhook, ChangeEvent.resynchronization(clock.instant()));
        progress.moveTo(end());
    }

    private void leave(Webhook webhook, ChangeEvent event) {
        deliveries.persist(new Delivery(webhook.id(), event, clock.instant()));
    }

    private Stretch end() {
        try {
            return feed.end();
        } catch (SQLException e) {
            throw new Unavailable("http.unavailable");
        }
    }

    void begin(@Observes WebhookEvent.Registered registered) {
        progresses.persist(new Progress(registered.webhook().id(), end()));
    }

    /** What was left under other rights is not told any more, as a cursor of the feed does not lead on then either. */
    void refocus(@Observes WebhookEvent.Refocused refocused) {
        Webhook webhook = refocused.webhook();
        deliveries.deletePending(webhook.id());
        startAnew(webhook, progresses.findById(webhook.id()));
    }

    void enable(@Observes WebhookEvent.Enabled enabled) {
        progresses.findById(enabled.webhook().id()).notGone();
    }
}
