package dk.referat.minutes.version;

import dk.referat.access.Audience;
import dk.referat.meeting.Meeting;
import dk.referat.minutes.kept.KeptMinutes;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/** Shown through its meeting, to those who saw the meeting when it was made. */
@Entity
public class MinutesVersion {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column
    private UUID meetingId;

    @Column
    private UUID bodyId;

    private int number;

    @Enumerated(EnumType.STRING)
    private ApprovalKind approvalKind;

    private Instant approvedAt;
    private @Nullable String reason;
    private @Nullable String comment;

    @JdbcTypeCode(SqlTypes.JSON)
    private KeptMinutes content;

    @Embedded
    private Hashes hashes;

    /** Set by the database. */
    @Enumerated(EnumType.ORDINAL)
    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(insertable = false, updatable = false)
    private @Nullable Audience audience;

    protected MinutesVersion() {}

    public MinutesVersion(
            Meeting meeting, int number, ApprovalKind kind, KeptMinutes content, Hashes hashes, Instant at) {
        meetingId = meeting.id();
        bodyId = meeting.bodyId();
        this.number = number;
        approvalKind = kind;
        reason = meeting.stateNote().stateReason();
        comment = meeting.stateNote().stateComment();
        this.content = content;
        this.hashes = hashes;
        approvedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public int number() {
        return number;
    }

    public ApprovalKind approvalKind() {
        return approvalKind;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String comment() {
        return comment;
    }

    public KeptMinutes content() {
        return content;
    }

    public Hashes hashes() {
        return hashes;
    }
}
