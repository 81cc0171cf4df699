package dk.referat.agenda;

import dk.referat.http.Tagged;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The order of an agenda.
 *
 * @param etag the whole meeting's
 */
@Schema(name = "AgendaOrder")
public record AgendaOrderResponse(
        UUID meeting,
        List<AgendaOrder.Line> items,
        @Size(max = 100) String etag) implements Tagged {

    static AgendaOrderResponse from(UUID meeting, List<AgendaItem> items, String etag) {
        List<AgendaOrder.Line> lines = items.stream()
                .filter(item -> item.parentId() == null)
                .map(item -> new AgendaOrder.Line(
                        item.id(),
                        items.stream()
                                .filter(sub -> item.id().equals(sub.parentId()))
                                .map(AgendaItem::id)
                                .toList()))
                .toList();
        return new AgendaOrderResponse(meeting, lines, etag);
    }
}
