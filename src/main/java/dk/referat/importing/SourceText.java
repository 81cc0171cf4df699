package dk.referat.importing;

import dk.referat.meeting.Meeting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
class SourceText {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column
    private UUID bodyId;

    private UUID meetingId;

    @Column
    private String sha256;

    @Column
    private String text;

    @Column
    private Instant importedAt;

    @Column
    private boolean approved;

    protected SourceText() {}

    SourceText(Meeting meeting, Source source, boolean approved, Instant importedAt) {
        bodyId = meeting.body().id();
        meetingId = meeting.id();
        sha256 = source.sha256();
        text = source.text();
        this.approved = approved;
        this.importedAt = importedAt;
    }

    UUID id() {
        return id;
    }

    UUID meetingId() {
        return meetingId;
    }

    SourceTextExports.ExportedText exported() {
        return new SourceTextExports.ExportedText(meetingId, sha256, importedAt, approved, text);
    }
}
