package dk.referat.agenda;

/** Fired inside the transaction; an observer that throws vetoes it. */
public sealed interface AgendaItemEvent {

    AgendaItem item();

    /** It has its new state, and its successor if the step names where it goes on. */
    record Moved(AgendaItem item, ItemState from) implements AgendaItemEvent {}

    /** About to go; what lies on it goes first. */
    record Deleted(AgendaItem item) implements AgendaItemEvent {}
}
