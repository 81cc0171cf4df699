package dk.referat.agenda;

import dk.referat.access.Audience;
import dk.referat.access.Rank;
import dk.referat.problem.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an item stands on its agenda. The number is for good: an item that has one stays where it is. */
@Embeddable
class AgendaPlace {

    @Column
    private @Nullable UUID parentId;

    private int position;

    @Column
    private @Nullable Integer number;

    @Embedded
    private @Nullable Rank rank;

    protected AgendaPlace() {}

    AgendaPlace(@Nullable UUID parentId, int position) {
        this.parentId = parentId;
        this.position = position;
    }

    void give(int nextNumber) {
        number = nextNumber;
    }

    void move(@Nullable UUID newParent, int newPosition) {
        if (number != null && !Objects.equals(parentId, newParent)) {
            throw new Conflict("conflict.agenda-item.stays", number);
        }
        parentId = newParent;
        position = newPosition;
    }

    void requireLeavable() {
        if (number != null) {
            throw new Conflict("conflict.agenda-item.numbered", number);
        }
    }

    int positionFor(Audience viewer) {
        return Rank.of(rank, viewer, position);
    }

    @Nullable
    UUID parentId() {
        return parentId;
    }

    int position() {
        return position;
    }

    @Nullable
    Integer number() {
        return number;
    }
}
