package dk.referat.agenda;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A closed item as its decisions mention it to those who may not see it. */
public record ClosedAgendaItemReference(
        UUID id,
        @Nullable UUID parent,
        @Nullable Integer number,
        @Size(max = 2000) String title) implements AgendaItemReferenceView {}
