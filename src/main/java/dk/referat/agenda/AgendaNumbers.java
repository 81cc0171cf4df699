package dk.referat.agenda;

import static dk.referat.agenda.ItemState.APPROVED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The numbers under which a published agenda shows its items. */
@ApplicationScoped
class AgendaNumbers {

    private final AgendaItemRepository items;

    AgendaNumbers(AgendaItemRepository items) {
        this.items = items;
    }

    /** Gives every approved item that has none its number; a series goes on where it ended. */
    void give(UUID meeting) {
        List<AgendaItem> all = items.ofMeeting(meeting);
        for (AgendaItem item : all) {
            if (item.state() == APPROVED && item.number() == null && item.kind().isNumbered()) {
                item.give(highest(all, item.parentId()) + 1);
            }
        }
    }

    private static int highest(List<AgendaItem> all, @Nullable UUID parent) {
        return all.stream()
                .filter(item -> Objects.equals(item.parentId(), parent))
                .map(AgendaItem::number)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
