package dk.referat.decision;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An edition of a decision; the last two members are null for the one that holds. */
@Schema(name = "DecisionEdition")
public record DecisionEditionResponse(
        int edition,
        String text,
        @Nullable String publicText,
        List<Outcome> outcomes,
        @Nullable String replacedBecause,
        @Nullable Instant replacedAt) {

    static DecisionEditionResponse from(Decision decision) {
        return new DecisionEditionResponse(
                decision.edition(), decision.text(), decision.publicText(), decision.outcomes(), null, null);
    }

    static DecisionEditionResponse from(DecisionEdition edition) {
        return new DecisionEditionResponse(
                edition.edition(),
                edition.text(),
                edition.publicText(),
                edition.outcomes(),
                edition.replacedBecause(),
                edition.replacedAt());
    }
}
