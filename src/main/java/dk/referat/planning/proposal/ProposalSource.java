package dk.referat.planning.proposal;

import dk.referat.agenda.AgendaItem;
import dk.referat.meeting.Meeting;
import java.util.List;
import java.util.UUID;

/** Something that has lines for coming agendas. One bean for each kind. */
public interface ProposalSource {

    SourceKind kind();

    /**
     * The lines for this meeting, in a fixed order; those that this agenda has taken already are among them.
     *
     * @param taken which lines of this kind other agendas of the body have taken
     */
    List<ProposedLine> propose(Meeting meeting, List<Taken> taken);

    /** A line became an item, in this transaction; what it comes from may refuse. */
    default void accepted(UUID id, AgendaItem item) {}
}
