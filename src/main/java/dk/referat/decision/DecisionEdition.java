package dk.referat.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a decision said before it was corrected. */
@Entity
@IdClass(DecisionEdition.Key.class)
class DecisionEdition {

    record Key(UUID decisionId, int edition) implements Serializable {}

    @Id
    private UUID decisionId;

    @Id
    private int edition;

    private String text;
    private @Nullable String publicText;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Outcome> outcomes;

    private String replacedBecause;
    private Instant replacedAt;

    protected DecisionEdition() {}

    DecisionEdition(Decision decision, String reason, Instant at) {
        decisionId = decision.id();
        edition = decision.edition();
        text = decision.text();
        publicText = decision.publicText();
        outcomes = decision.outcomes();
        replacedBecause = reason;
        replacedAt = at;
    }

    UUID decisionId() {
        return decisionId;
    }

    int edition() {
        return edition;
    }

    String text() {
        return text;
    }

    @Nullable
    String publicText() {
        return publicText;
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    String replacedBecause() {
        return replacedBecause;
    }

    Instant replacedAt() {
        return replacedAt;
    }
}
