package dk.referat.overview;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.referat.agenda.ClosedAgendaItemResponse;
import dk.referat.decision.DecisionView;
import java.util.List;

/** What those who may not see a closed item may know of it and of its decisions. */
public record ClosedAgendaEntry(@JsonUnwrapped ClosedAgendaItemResponse item, List<DecisionView> decisions)
        implements AgendaEntryView {}
