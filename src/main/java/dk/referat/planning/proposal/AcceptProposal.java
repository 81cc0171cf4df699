package dk.referat.planning.proposal;

import dk.referat.problem.Checked;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Which lines of a proposal become items, in this order behind those that are there. */
public record AcceptProposal(
        @NotNull @Size(min = 1, max = 200) List<@Valid @NotNull SourceReference> sources) implements Checked {

    @Override
    public void check(Violations violations) {
        if (sources.stream().distinct().count() != sources.size()) {
            violations.add(Violation.at("/sources", "invalid.repeated-element"));
        }
    }
}
