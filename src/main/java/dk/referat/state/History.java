package dk.referat.state;

import dk.referat.access.Gate;
import dk.referat.access.Gated;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The steps that a thing took, for those who see the whole of it. */
@ApplicationScoped
public class History {

    private final StepRepository steps;
    private final Gate gate;

    History(StepRepository steps, Gate gate) {
        this.steps = steps;
        this.gate = gate;
    }

    public Page<StepResponse> of(Gated thing, PageRequest page) {
        return gate.view(
                thing,
                viewer -> page.page(
                        steps.of(thing.id(), page),
                        step -> List.of(String.valueOf(step.number())),
                        step -> StepResponse.from(step, viewer)),
                viewer -> {
                    throw new NotFound("not-found.history", thing.id());
                });
    }
}
