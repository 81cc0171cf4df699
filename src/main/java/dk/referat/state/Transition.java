package dk.referat.state;

import dk.referat.http.problem.Reason;
import dk.referat.http.problem.Reasons;
import dk.referat.problem.Refusal;
import jakarta.validation.constraints.Size;
import java.util.List;

public record Transition(
        @Size(max = 50) String to,
        @Size(max = 100) String label,
        boolean open,
        boolean reasonRequired,
        @Size(max = 1000) List<Reason> refusals) {

    static <S extends State> Transition to(S next, boolean reasonRequired, List<Refusal> refusals, Reasons reasons) {
        return new Transition(
                next.name(),
                next.label(),
                refusals.isEmpty(),
                reasonRequired,
                refusals.stream().map(reasons::of).toList());
    }
}
