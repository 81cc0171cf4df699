package dk.referat.task;

import static java.util.Objects.requireNonNullElse;

import dk.referat.journal.Party;
import dk.referat.problem.Omittable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A task to be handed on.
 *
 * @param keepLead whether whoever delegates stays responsible, ahead of the other
 */
public record DelegateTask(
        @NotNull @Valid Party to,
        @Nullable @Size(max = 2000) String comment,
        @Omittable Boolean keepLead) {

    public DelegateTask {
        keepLead = requireNonNullElse(keepLead, false);
    }
}
