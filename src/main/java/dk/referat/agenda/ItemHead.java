package dk.referat.agenda;

import dk.referat.access.Gated;
import dk.referat.access.Seen;
import dk.referat.access.Visibility;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** As much of an item as is shown where others mention it: its texts take longer to read than all the rest of a page. */
@Entity
@Table(name = "agenda_item")
@Immutable
@Filter(name = Seen.FILTER)
public class ItemHead implements Gated {

    @Id
    private UUID id;

    private UUID meetingId;
    private UUID bodyId;
    private @Nullable UUID parentId;
    private @Nullable Integer number;
    private @Nullable UUID predecessorId;
    private String title;
    private @Nullable String publicTitle;

    @Column(name = "case_number")
    private @Nullable String caseNumber;

    @Embedded
    private Visibility visibility;

    protected ItemHead() {}

    @Override
    public UUID id() {
        return id;
    }

    public UUID meetingId() {
        return meetingId;
    }

    @Override
    public UUID bodyId() {
        return bodyId;
    }

    public @Nullable UUID parentId() {
        return parentId;
    }

    @Nullable
    UUID predecessorId() {
        return predecessorId;
    }

    AgendaItemReference reference() {
        return new AgendaItemReference(id, parentId, number, title, caseNumber);
    }

    ClosedAgendaItemReference closedReference() {
        return new ClosedAgendaItemReference(id, parentId, number, AgendaItem.neutralTitle(publicTitle));
    }

    @Override
    public Visibility visibility() {
        return visibility;
    }
}
