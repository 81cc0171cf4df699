package dk.referat.state;

import dk.referat.problem.Refusals;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How a thing can move.
 *
 * @param needsReason whether a step to the state is only taken with a reason
 * @param refusals what forbids a step to the state, whoever takes it
 */
public record Moves<S>(S from, Predicate<S> needsReason, Function<S, Refusals> refusals) {}
