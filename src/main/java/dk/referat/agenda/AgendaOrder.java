package dk.referat.agenda;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole order of an agenda: every item of the meeting once. */
public record AgendaOrder(@NotNull List<@Valid @NotNull Line> items) {

    public record Line(@NotNull UUID id, @Nullable List<@NotNull UUID> subItems) {

        public Line {
            subItems = requireNonNullElse(subItems, List.of());
        }
    }

    static AgendaOrder of(List<AgendaItem> items) {
        return new AgendaOrder(items.stream()
                .filter(item -> item.parentId() == null)
                .map(item -> new Line(
                        item.id(),
                        items.stream()
                                .filter(sub -> item.id().equals(sub.parentId()))
                                .map(AgendaItem::id)
                                .toList()))
                .toList());
    }

    List<UUID> ids() {
        List<UUID> ids = new ArrayList<>();
        for (Line line : items) {
            ids.add(line.id());
            ids.addAll(line.subItems());
        }
        return ids;
    }
}
