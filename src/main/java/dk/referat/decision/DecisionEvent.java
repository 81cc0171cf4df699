package dk.referat.decision;

/** Fired inside the transaction; an observer that throws vetoes it. */
public sealed interface DecisionEvent {

    Decision decision();

    record Deleted(Decision decision) implements DecisionEvent {}
}
