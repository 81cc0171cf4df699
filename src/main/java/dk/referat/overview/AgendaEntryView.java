package dk.referat.overview;

/** An item with what lies on it, in the form in which the caller may see it. */
public sealed interface AgendaEntryView permits AgendaEntry, ClosedAgendaEntry {}
