package dk.referat.agenda;

import java.util.UUID;

/** An item as its decisions mention it, in the form in which the caller may see it. */
public sealed interface AgendaItemReferenceView permits AgendaItemReference, ClosedAgendaItemReference {

    UUID id();
}
