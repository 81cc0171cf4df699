package dk.referat.agenda;

/** Fired inside the transaction; an observer that throws vetoes it. */
public sealed interface AgendaItemEvent {

    AgendaItem item();

    /** About to go; what lies on it goes first. */
    record Deleted(AgendaItem item) implements AgendaItemEvent {}
}
