package dk.referat.overview;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.referat.agenda.AgendaItemResponse;
import dk.referat.attachment.AttachmentView;
import dk.referat.decision.DecisionView;
import dk.referat.task.TaskResponse;
import java.util.List;

/** An item with all that lies on it. Tasks of a decision lie on the decision's item and name the decision. */
public record AgendaEntry(
        @JsonUnwrapped AgendaItemResponse item,
        List<AgendaEntryView> subItems,
        List<DecisionView> decisions,
        List<TaskResponse> tasks,
        List<AttachmentView> attachments)
        implements AgendaEntryView {}
