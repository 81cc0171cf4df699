package dk.referat.webhooks.delivery;

import dk.referat.access.Made;
import dk.referat.http.Api;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.problem.NotFound;
import dk.referat.webhooks.Webhook;
import dk.referat.webhooks.WebhookService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class DeliveryService {

    private final WebhookService webhooks;
    private final DeliveryRepository deliveries;
    private final Clock clock;
    private final Event<Made> made;

    DeliveryService(WebhookService webhooks, DeliveryRepository deliveries, Clock clock, Event<Made> made) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.clock = clock;
        this.made = made;
    }

    Page<DeliveryResponse> list(UUID webhook, DeliveryQuery query, PageRequest page) {
        webhooks.get(webhook);
        return page.page(
                deliveries.list(webhook, query, page),
                delivery -> List.of(delivery.id().toString()),
                DeliveryResponse::from);
    }

    DeliveryResponse show(UUID webhook, UUID id) {
        webhooks.get(webhook);
        return DeliveryResponse.from(deliveries.find(webhook, id).orElseThrow(() -> unknown(id)));
    }

    UUID ping(UUID id) {
        Webhook webhook = webhooks.lock(id);
        webhook.requireActive();
        Instant now = clock.instant();
        Delivery ping = new Delivery(id, ChangeEvent.ping(now), now);
        deliveries.persist(ping);
        made.fire(new Made(Api.V1 + "/webhooks/" + id + "/deliveries/" + ping.id()));
        return ping.id();
    }

    void repeat(UUID webhook, UUID id) {
        webhooks.lock(webhook).requireActive();
        deliveries
                .lock(id)
                .filter(delivery -> delivery.webhookId().equals(webhook))
                .orElseThrow(() -> unknown(id))
                .repeat(clock.instant());
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("not-found.webhook-delivery", id);
    }
}
