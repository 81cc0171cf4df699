package dk.referat.planning.proposal;

import dk.referat.agenda.CreateAgendaItem;
import java.util.UUID;

/**
 * A line that is proposed.
 *
 * @param id of what it comes from
 * @param item what is added if it is accepted
 */
public record ProposedLine(UUID id, CreateAgendaItem item, Why why) {}
