package dk.referat.minutes.agenda;

import dk.referat.access.Audience;
import dk.referat.meeting.Meeting;
import dk.referat.minutes.kept.KeptItem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Shown through its meeting, to those who saw the meeting when it was made. */
@Entity
class AgendaVersion {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column
    private UUID meetingId;

    @Column
    private UUID bodyId;

    private int number;

    @Enumerated(EnumType.STRING)
    private AgendaVersionKind kind;

    private Instant publishedAt;
    private @Nullable String comment;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<KeptItem> content;

    /** Set by the database. */
    @Enumerated(EnumType.ORDINAL)
    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(insertable = false, updatable = false)
    private @Nullable Audience audience;

    protected AgendaVersion() {}

    AgendaVersion(Meeting meeting, int number, List<KeptItem> content, @Nullable String comment, Instant at) {
        meetingId = meeting.id();
        bodyId = meeting.bodyId();
        this.number = number;
        kind = number == 1 ? AgendaVersionKind.AGENDA : AgendaVersionKind.SUPPLEMENTARY;
        this.content = content;
        this.comment = comment;
        publishedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID meetingId() {
        return meetingId;
    }

    int number() {
        return number;
    }

    AgendaVersionKind kind() {
        return kind;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    String comment() {
        return comment;
    }

    List<KeptItem> content() {
        return content;
    }
}
