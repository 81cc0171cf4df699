package dk.referat.retention;

import dk.referat.problem.Checked;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;

/** What may change of a rule. */
record UpdateRetentionRule(
        @NotBlank @Size(max = 20) String keepFor,
        @NotNull RetentionAction action,
        @NotBlank @Size(max = 2000) String basis)
        implements Checked {

    // Of years, months and days, each with no more than the calendar bears.
    private static final Pattern PERIOD = Pattern.compile("P(?=\\d)(\\d{1,3}Y)?(\\d{1,4}M)?(\\d{1,5}D)?");
    private static final Pattern NOTHING = Pattern.compile("P(0+[YMD])*");

    @Override
    public void check(Violations violations) {
        if (!PERIOD.matcher(keepFor).matches() || NOTHING.matcher(keepFor).matches()) {
            violations.add(Violation.at("/keepFor", "invalid.retention-rule.keep-for"));
        }
    }
}
