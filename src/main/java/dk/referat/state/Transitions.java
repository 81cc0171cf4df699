package dk.referat.state;

import dk.referat.http.problem.Worded;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Has no entity tag: who asks and what else has changed count too. */
public record Transitions(
        @Size(max = 50) String state,
        @Size(max = 100) String label,
        @Size(max = 100) String etag,
        @Size(max = 20) List<Transition> transitions)
        implements Worded {}
