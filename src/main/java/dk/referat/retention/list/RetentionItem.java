package dk.referat.retention.list;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A thing on a list. */
@Entity
@IdClass(RetentionItem.Key.class)
class RetentionItem {

    record Key(UUID listId, int place) {}

    @Id
    private UUID listId;

    @Id
    private int place;

    @Column
    private UUID thingId;

    @Column
    private LocalDate date;

    @Column
    private String[] held;

    private @Nullable String sha256;

    @Enumerated(EnumType.STRING)
    private @Nullable RetentionOutcome outcome;

    private @Nullable Instant settledAt;

    protected RetentionItem() {}

    /** What was exported of it. */
    void exported(String hash) {
        sha256 = hash;
    }

    boolean isAsExported(String hash) {
        return hash.equals(sha256);
    }

    void settle(RetentionOutcome how, Instant at) {
        outcome = how;
        settledAt = at;
    }

    UUID listId() {
        return listId;
    }

    int place() {
        return place;
    }

    UUID thingId() {
        return thingId;
    }

    LocalDate date() {
        return date;
    }

    List<HeldReason> held() {
        return Arrays.stream(held).map(HeldReason::valueOf).toList();
    }

    @Nullable
    RetentionOutcome outcome() {
        return outcome;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }
}
