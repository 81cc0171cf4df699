package dk.referat.redaction;

import dk.referat.problem.Checked;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record CreateRedaction(
        @NotBlank @Size(min = 2, max = 2000) String text,
        @NotBlank @Size(max = 2000) String reason) implements Checked {

    /** The reason is kept for ever and read by people who may not see the text. */
    @Override
    public void check(Violations violations) {
        if (Words.of(text).inAnyCase().areIn(reason)) {
            violations.add(Violation.at("/reason", "invalid.redaction.reason-repeats"));
        }
        if (text.strip().length() < 2) {
            violations.add(Violation.at("/text", "invalid.redaction.too-short"));
        }
    }
}
