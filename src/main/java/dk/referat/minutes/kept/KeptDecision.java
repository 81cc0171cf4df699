package dk.referat.minutes.kept;

public record KeptDecision(Exposure seen, DecisionOnRecord whole) {}
