package dk.referat.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** How long a body keeps things of a kind. */
@Entity
public class RetentionRule {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID bodyId;

    @Enumerated(EnumType.STRING)
    private RetentionKind kind;

    @Column
    private String keepFor;

    @Enumerated(EnumType.STRING)
    private RetentionAction action;

    @Column
    private String basis;

    private long version;

    private Instant modifiedAt;

    protected RetentionRule() {}

    RetentionRule(UUID bodyId, RetentionKind kind, UpdateRetentionRule content, Instant at) {
        this.bodyId = bodyId;
        this.kind = kind;
        keepFor = content.keepFor();
        action = content.action();
        basis = content.basis();
        version = 1;
        modifiedAt = at;
    }

    void change(UpdateRetentionRule change, Instant at) {
        if (change.equals(content())) {
            return;
        }
        keepFor = change.keepFor();
        action = change.action();
        basis = change.basis();
        version++;
        modifiedAt = at;
    }

    UpdateRetentionRule content() {
        return new UpdateRetentionRule(keepFor, action, basis);
    }

    /** The last day from which a thing is due on this day. */
    public LocalDate dueUntil(LocalDate today) {
        return today.minus(Period.parse(keepFor));
    }

    public UUID id() {
        return id;
    }

    public UUID bodyId() {
        return bodyId;
    }

    public RetentionKind kind() {
        return kind;
    }

    public RetentionAction action() {
        return action;
    }

    public String basis() {
        return basis;
    }

    long version() {
        return version;
    }

    Instant modifiedAt() {
        return modifiedAt;
    }
}
