package dk.referat.webhooks.delivery;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.access.Caller;
import dk.referat.access.Permit;
import dk.referat.webhooks.Webhook;
import dk.referat.webhooks.WebhookRepository;
import dk.referat.webhooks.sending.Answer;
import dk.referat.webhooks.sending.Message;
import dk.referat.webhooks.sending.SecretSafe;
import dk.referat.webhooks.sending.WebhookSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Where parcels are handed out and come back to, each in a transaction of its own; none is open while one is on its way. */
@ApplicationScoped
@ActivateRequestContext
@Transactional
class Counter {

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final ProgressRepository progresses;
    private final SecretSafe safe;
    private final Retries retries;
    private final WebhookSettings settings;
    private final Permit permit;
    private final Caller caller;
    private final ObjectMapper mapper;
    private final Clock clock;

    Counter(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            ProgressRepository progresses,
            SecretSafe safe,
            Retries retries,
            WebhookSettings settings,
            Permit permit,
            Caller caller,
            ObjectMapper mapper,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.progresses = progresses;
        this.safe = safe;
        this.retries = retries;
        this.settings = settings;
        this.permit = permit;
        this.caller = caller;
        this.mapper = mapper;
        this.clock = clock;
    }

    List<Parcel> handOut(int most) {
        return deliveries.lease(most, settings.atOnceEach(), settings.lease()).stream()
                .map(delivery -> parcel(delivery, webhooks.findById(delivery.webhookId())))
                .toList();
    }

    private Parcel parcel(Delivery delivery, Webhook webhook) {
        CloudEvent event = CloudEvent.of(
                delivery.id(), delivery.event(), settings.publicAddress().orElse(""));
        Message message = new Message(
                delivery.id().toString(),
                json(event),
                webhook.secrets(clock.instant()).stream().map(safe::open).toList());
        return new Parcel(webhook.id(), delivery.id(), requireNonNull(delivery.leasedUntil()), webhook.url(), message);
    }

    private String json(CloudEvent event) {
        try {
            return mapper.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Enters what became of a parcel, unless its lease has ended and it is somebody else's now. */
    void takeBack(Parcel parcel, Answer answer) {
        countGone(parcel.webhook(), answer);
        deliveries
                .lock(parcel.delivery())
                .filter(delivery -> delivery.isLeasedUntil(parcel.leasedUntil()))
                .ifPresent(delivery ->
                        delivery.attempted(answer, retries.after(delivery.attempts(), answer), clock.instant()));
    }

    private void countGone(UUID id, Answer answer) {
        boolean concerned = answer.isGone()
                || answer.failure() == null
                        && progresses
                                .findByIdOptional(id)
                                .filter(Progress::wasGone)
                                .isPresent();
        if (concerned) {
            webhooks.lock(id).ifPresent(webhook -> countGone(webhook, answer));
        }
    }

    private void countGone(Webhook webhook, Answer answer) {
        Progress progress = progresses.lock(webhook.id());
        if (!answer.isGone()) {
            progress.notGone();
        } else if (progress.gone() >= settings.goneTimes()) {
            caller.identifyAsService();
            permit.sign();
            webhook.disableForReceiver(clock.instant());
        }
    }

    int forget() {
        return deliveries.forget(settings.keep());
    }
}
