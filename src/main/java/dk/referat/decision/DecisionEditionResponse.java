package dk.referat.decision;

import dk.referat.http.Tagged;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a decision.
 *
 * @param replacedBecause with {@code replacedAt}: null for the edition that holds
 * @param etag the decision's: what closes it changes what is seen of its editions
 */
@Schema(name = "DecisionEdition")
public record DecisionEditionResponse(
        int edition,
        String text,
        @Nullable String publicText,
        List<Outcome> outcomes,
        @Nullable String replacedBecause,
        @Nullable Instant replacedAt,
        String etag)
        implements Tagged {

    static DecisionEditionResponse from(Decision decision, String etag) {
        return new DecisionEditionResponse(
                decision.edition(), decision.text(), decision.publicText(), decision.outcomes(), null, null, etag);
    }

    static DecisionEditionResponse from(DecisionEdition edition, String etag) {
        return new DecisionEditionResponse(
                edition.edition(),
                edition.text(),
                edition.publicText(),
                edition.outcomes(),
                edition.replacedBecause(),
                edition.replacedAt(),
                etag);
    }
}
