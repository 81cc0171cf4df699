package dk.referat.state;

import dk.referat.access.Gate;
import dk.referat.access.Gated;
import dk.referat.http.problem.Reasons;
import dk.referat.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which steps of a thing are open to the caller, and why the others are not. */
@ApplicationScoped
public class NextSteps {

    private final Gate gate;
    private final Reasons reasons;

    NextSteps(Gate gate, Reasons reasons) {
        this.gate = gate;
        this.reasons = reasons;
    }

    /**
     * The state of a thing is nothing for those who see only its neutral form, and they may move none.
     *
     * @param forbidden why the caller may take no step at all; then nothing more is told
     */
    public <S extends Enum<S> & State> Transitions of(Gated thing, Optional<Refusal> forbidden, Moves<S> moves) {
        return gate.view(thing, viewer -> of(gate.etag(thing), forbidden, moves), viewer -> {
            throw forbidden.orElseThrow();
        });
    }

    public <S extends Enum<S> & State> Transitions of(String etag, Optional<Refusal> forbidden, Moves<S> moves) {
        S from = moves.from();
        List<Transition> all = Arrays.stream(from.getDeclaringClass().getEnumConstants())
                .filter(next -> next != from)
                .map(next -> Transition.to(
                        next,
                        moves.needsReason().test(next),
                        forbidden
                                .map(List::of)
                                .orElseGet(() -> moves.refusals().apply(next).all()),
                        reasons))
                .toList();
        return new Transitions(from.name(), from.label(), etag, all);
    }
}
