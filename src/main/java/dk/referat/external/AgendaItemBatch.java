package dk.referat.external;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

public record AgendaItemBatch(
        @Size(min = 1, max = Batch.LONGEST) List<@NotNull LoadedAgendaItem> lines) implements AgendaItemLoad {}
