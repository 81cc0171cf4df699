package dk.referat.redaction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Immutable
class Redaction {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column
    private UUID meetingId;

    @Column
    private UUID bodyId;

    @Column
    private String caller;

    @Column
    private Instant at;

    @Column
    private String reason;

    protected Redaction() {}

    Redaction(UUID meeting, UUID body, String caller, Instant at, String reason) {
        meetingId = meeting;
        bodyId = body;
        this.caller = caller;
        this.at = at;
        this.reason = reason;
    }

    UUID id() {
        return id;
    }

    RedactionResponse view() {
        return new RedactionResponse(id, meetingId, at, reason, caller, RedactionResponse.ONLY_EDITION);
    }
}
