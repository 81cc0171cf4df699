package dk.referat.agenda;

import dk.referat.http.Tagged;

/** An item, in the form in which the caller may see it. */
public sealed interface AgendaItemView extends Tagged permits AgendaItemResponse, ClosedAgendaItemResponse {}
