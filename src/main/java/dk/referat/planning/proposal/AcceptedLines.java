package dk.referat.planning.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What became of proposed lines, for those that proposed them. */
@ApplicationScoped
public class AcceptedLines {

    private final AcceptedLineRepository accepted;

    AcceptedLines(AcceptedLineRepository accepted) {
        this.accepted = accepted;
    }

    /** Whether an item was made of this. */
    public boolean wereMadeOf(SourceKind kind, UUID source) {
        return accepted.isUsed(kind, source);
    }

    /** Whether the item was made of something of this kind. */
    public boolean isFrom(SourceKind kind, UUID item) {
        return accepted.isFrom(kind, item);
    }
}
