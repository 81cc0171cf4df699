package dk.referat.agenda;

import static java.util.Objects.requireNonNullElse;

import dk.referat.problem.Checked;
import dk.referat.problem.Omittable;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole order of an agenda: every item of the meeting once. */
@Schema(name = "UpdateAgendaOrder")
public record AgendaOrder(@NotNull List<@Valid @NotNull Line> items) implements Checked {

    @Schema(name = "AgendaLine")
    public record Line(@NotNull UUID id, @Omittable List<@NotNull UUID> subItems) {

        public Line {
            subItems = requireNonNullElse(subItems, List.of());
        }
    }

    @Override
    public void check(Violations violations) {
        if (ids().stream().distinct().count() != ids().size()) {
            violations.add(Violation.at("/items", "invalid.agenda-order.twice"));
        }
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
