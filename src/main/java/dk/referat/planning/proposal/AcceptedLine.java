package dk.referat.planning.proposal;

import dk.referat.agenda.AgendaItem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A proposed line that became an item. */
@Entity
class AcceptedLine {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID itemId;

    @Column
    private UUID meetingId;

    @Column
    private UUID bodyId;

    @Column
    @Enumerated(EnumType.STRING)
    private SourceKind sourceKind;

    @Column
    private UUID sourceId;

    protected AcceptedLine() {}

    AcceptedLine(AgendaItem item, SourceReference source) {
        itemId = item.id();
        meetingId = item.meetingId();
        bodyId = item.bodyId();
        sourceKind = source.kind();
        sourceId = source.id();
    }

    UUID id() {
        return id;
    }

    UUID itemId() {
        return itemId;
    }

    SourceReference source() {
        return new SourceReference(sourceKind, sourceId);
    }
}
