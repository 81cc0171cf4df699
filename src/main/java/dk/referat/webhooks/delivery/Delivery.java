package dk.referat.webhooks.delivery;

import dk.referat.webhooks.sending.Answer;
import dk.referat.webhooks.sending.Failure;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An event that one webhook is told. It keeps its id however often it is sent, and so do its receivers know it again. */
@Entity
@Table(name = "webhook_delivery")
class Delivery {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID webhookId;

    @Embedded
    private ChangeEvent event;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private int attempts;
    private Instant dueAt;
    private @Nullable Instant leasedUntil;
    private @Nullable Instant attemptedAt;
    private @Nullable Integer status;

    @Enumerated(EnumType.STRING)
    private @Nullable Failure failure;

    @Column
    private int repeats;

    private long version;

    protected Delivery() {}

    Delivery(UUID webhookId, ChangeEvent event, Instant at) {
        this.webhookId = webhookId;
        this.event = event;
        this.state = DeliveryState.PENDING;
        this.dueAt = at;
        this.version = 1;
    }

    /** {@code retry} is how long to wait before the next attempt; empty if this was the last. */
    void attempted(Answer answer, Optional<Duration> retry, Instant at) {
        leasedUntil = null;
        status = answer.status();
        failure = answer.failure();
        if (failure == null) {
            state = DeliveryState.DELIVERED;
        } else if (retry.isPresent()) {
            dueAt = at.plus(retry.get());
        } else {
            state = DeliveryState.FAILED;
        }
        version++;
    }

    /** Begins all over, now, whatever became of it. */
    void repeat(Instant at) {
        state = DeliveryState.PENDING;
        attempts = 0;
        dueAt = at;
        repeats++;
        version++;
    }

    boolean isLeasedUntil(Instant moment) {
        return moment.equals(leasedUntil);
    }

    UUID id() {
        return id;
    }

    UUID webhookId() {
        return webhookId;
    }

    ChangeEvent event() {
        return event;
    }

    DeliveryState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    /** When it is tried next; null if it is not. */
    @Nullable
    Instant nextAttemptAt() {
        return state == DeliveryState.PENDING ? dueAt : null;
    }

    @Nullable
    Instant leasedUntil() {
        return leasedUntil;
    }

    @Nullable
    Instant attemptedAt() {
        return attemptedAt;
    }

    @Nullable
    Integer status() {
        return status;
    }

    @Nullable
    Failure failure() {
        return failure;
    }

    String etag() {
        return "\"d" + version + '"';
    }
}
