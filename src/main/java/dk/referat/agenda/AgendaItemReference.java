package dk.referat.agenda;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item as its decisions mention it. */
public record AgendaItemReference(
        UUID id,
        @Nullable UUID parent,
        @Nullable Integer number,
        String title,
        @Nullable String caseNumber) implements AgendaItemReferenceView {}
