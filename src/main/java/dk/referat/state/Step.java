package dk.referat.state;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step that a thing took. The database writes it; nothing but what it says in words ever changes. */
@Entity
@IdClass(Step.Key.class)
class Step {

    record Key(UUID thingId, int number) implements Serializable {}

    @Id
    private UUID thingId;

    @Id
    private int number;

    @Column(updatable = false)
    private UUID meetingId;

    @Column(updatable = false)
    private String fromState;

    @Column(updatable = false)
    private String toState;

    @Column(updatable = false)
    private Instant takenAt;

    @Column(updatable = false)
    private String takenBy;

    private @Nullable String reason;
    private @Nullable String comment;

    protected Step() {}

    UUID thingId() {
        return thingId;
    }

    int number() {
        return number;
    }

    String fromState() {
        return fromState;
    }

    String toState() {
        return toState;
    }

    Instant takenAt() {
        return takenAt;
    }

    String takenBy() {
        return takenBy;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String comment() {
        return comment;
    }
}
