package dk.referat.decision.receipt;

import dk.referat.decision.Decision;
import dk.referat.decision.DecisionState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One for each edition, so that a late receipt for an earlier edition takes nothing from a later one. */
@Entity
class DecisionReceipt {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID decisionId;

    @Column
    private UUID meetingId;

    @Column
    private UUID bodyId;

    private String system;
    private int edition;

    @Enumerated(EnumType.STRING)
    private DecisionState state;

    private String reference;
    private @Nullable Instant filedAt;
    private Instant receivedAt;

    protected DecisionReceipt() {}

    DecisionReceipt(Decision decision, String system, UpdateReceipt content, Instant at) {
        decisionId = decision.id();
        meetingId = decision.meetingId();
        bodyId = decision.bodyId();
        this.system = system;
        edition = content.edition();
        state = content.state();
        take(content, at);
    }

    /** Sent again, it is the receipt that came first. */
    void change(UpdateReceipt content, Instant at) {
        if (!content.equals(UpdateReceipt.of(this))) {
            take(content, at);
        }
    }

    private void take(UpdateReceipt content, Instant at) {
        reference = content.reference();
        filedAt = content.filedAt();
        receivedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID decisionId() {
        return decisionId;
    }

    String system() {
        return system;
    }

    int edition() {
        return edition;
    }

    DecisionState state() {
        return state;
    }

    String reference() {
        return reference;
    }

    @Nullable
    Instant filedAt() {
        return filedAt;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
