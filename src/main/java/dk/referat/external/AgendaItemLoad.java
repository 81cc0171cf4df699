package dk.referat.external;

/** An item to load, or many. */
public sealed interface AgendaItemLoad permits LoadedAgendaItem, AgendaItemBatch {}
