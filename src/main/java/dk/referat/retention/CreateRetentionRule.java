package dk.referat.retention;

import dk.referat.problem.Checked;
import dk.referat.problem.Violations;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A new rule.
 *
 * @param body code or id
 */
record CreateRetentionRule(
        @NotBlank @Size(max = 36) String body,
        @NotNull RetentionKind kind,
        @NotBlank @Size(max = 20) String keepFor,
        @NotNull RetentionAction action,
        @NotBlank @Size(max = 2000) String basis)
        implements Checked {

    UpdateRetentionRule content() {
        return new UpdateRetentionRule(keepFor, action, basis);
    }

    @Override
    public void check(Violations violations) {
        content().check(violations);
    }
}
