package dk.referat.webhooks.delivery;

import dk.referat.changes.Position;
import dk.referat.changes.Stretch;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How far a webhook has come in the feed, and whether its receiver says that it is gone. */
@Entity
@Table(name = "webhook_progress")
class Progress {

    @Id
    private UUID webhookId;

    private UUID epoch;
    private long number;
    private UUID mark;
    private int goneTimes;

    protected Progress() {}

    Progress(UUID webhookId, Stretch at) {
        this.webhookId = webhookId;
        moveTo(at);
    }

    final void moveTo(Stretch stretch) {
        epoch = stretch.epoch();
        number = stretch.end().number();
        mark = stretch.end().mark();
    }

    /** Whether what was read goes on where it stands. */
    boolean leadsTo(Stretch stretch) {
        return stretch.continuous() && stretch.epoch().equals(epoch);
    }

    Position position() {
        return new Position(number, mark);
    }

    /** Answers how often in a row that was. */
    int gone() {
        return ++goneTimes;
    }

    void notGone() {
        goneTimes = 0;
    }

    boolean wasGone() {
        return goneTimes > 0;
    }
}
