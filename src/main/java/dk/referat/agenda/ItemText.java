package dk.referat.agenda;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is laid before the body. */
@Embeddable
record ItemText(
        @JdbcTypeCode(SqlTypes.JSON) List<Section> sections,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable Recommendation recommendation,
        @JdbcTypeCode(SqlTypes.JSON) List<QuotedDecision> quotedDecisions) {}
