package dk.referat.overview;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.referat.agenda.AgendaItemResponse;
import dk.referat.attachment.AttachmentResponse;
import dk.referat.decision.DecisionResponse;
import dk.referat.task.TaskResponse;
import java.util.List;

/** An item with all that lies on it. Tasks of a decision lie on the decision's item and name the decision. */
public record AgendaEntry(
        @JsonUnwrapped AgendaItemResponse item,
        List<AgendaEntry> subItems,
        List<DecisionResponse> decisions,
        List<TaskResponse> tasks,
        List<AttachmentResponse> attachments) {}
