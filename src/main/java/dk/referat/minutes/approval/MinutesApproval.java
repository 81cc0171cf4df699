package dk.referat.minutes.approval;

import dk.referat.access.Audience;
import dk.referat.journal.Party;
import dk.referat.meeting.Meeting;
import dk.referat.minutes.version.Hashes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Shown through its meeting. */
@Entity
class MinutesApproval {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column
    private UUID meetingId;

    @Column
    private UUID bodyId;

    private int minutesNumber;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Party member;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private @Nullable String statement;
    private String contentHash;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private ApprovalOrigin origin;

    private String recordedBy;
    private @Nullable String sourceHash;
    private Instant recordedAt;

    protected MinutesApproval() {}

    /** {@code member} is null where nobody spoke: the minutes came as approved. */
    MinutesApproval(
            Meeting meeting,
            int minutesNumber,
            @Nullable Party member,
            Heard heard,
            ApprovalOrigin origin,
            String recordedBy,
            Instant recordedAt) {
        meetingId = meeting.id();
        bodyId = meeting.bodyId();
        this.minutesNumber = minutesNumber;
        this.member = member;
        verdict = heard.verdict();
        statement = heard.statement();
        contentHash = heard.contentHash();
        audience = heard.audience();
        sourceHash = heard.sourceHash();
        this.origin = origin;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** What was said, and to which words. */
    record Heard(
            Verdict verdict,
            @Nullable String statement,
            String contentHash,
            Audience audience,
            @Nullable String sourceHash) {}

    /** Whether it was said to these words. */
    boolean isOf(Hashes words) {
        return contentHash.equals(words.of(audience));
    }

    UUID id() {
        return id;
    }

    UUID meetingId() {
        return meetingId;
    }

    int minutesNumber() {
        return minutesNumber;
    }

    @Nullable
    Party member() {
        return member;
    }

    Verdict verdict() {
        return verdict;
    }

    @Nullable
    String statement() {
        return statement;
    }

    String contentHash() {
        return contentHash;
    }

    Audience audience() {
        return audience;
    }

    ApprovalOrigin origin() {
        return origin;
    }

    String recordedBy() {
        return recordedBy;
    }

    @Nullable
    String sourceHash() {
        return sourceHash;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
