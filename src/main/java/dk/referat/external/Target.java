package dk.referat.external;

import dk.referat.problem.Checked;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another thing, by the id that it has here or by what the loading system calls it. */
public record Target(
        @Nullable UUID id,
        @Nullable @Size(min = 1, max = 500) String externalId) implements Checked {

    @Override
    public void check(Violations violations) {
        if ((id == null) == (externalId == null)) {
            violations.add(Violation.at("", "invalid.external.target-named-once"));
        }
    }
}
