package dk.referat.planning;

import dk.referat.access.Access;
import dk.referat.agenda.AgendaItem;
import dk.referat.agenda.AgendaService;
import dk.referat.agenda.Confidentiality;
import dk.referat.agenda.Successors;
import dk.referat.decision.DecisionService;
import dk.referat.task.FollowUpTask;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a task follows from. */
@ApplicationScoped
public class FollowedUp {

    private static final Confidentiality UNKNOWN = new Confidentiality(Access.CLOSED, null);

    private final AgendaService agenda;
    private final DecisionService decisions;
    private final Successors successors;

    FollowedUp(AgendaService agenda, DecisionService decisions, Successors successors) {
        this.agenda = agenda;
        this.decisions = decisions;
        this.successors = successors;
    }

    /** Empty where the caller does not see it. */
    public Optional<AgendaItem> itemOf(FollowUpTask task) {
        return agenda.get(List.of(task.itemId())).stream().findFirst();
    }

    public @Nullable String caseNumber(FollowUpTask task) {
        return itemOf(task).map(item -> item.content().caseNumber()).orElse(null);
    }

    /** How closed the task is with what it follows from; closed where the caller does not see all of that. */
    public Confidentiality confidentiality(FollowUpTask task) {
        Confidentiality item = itemOf(task).map(successors::confidentiality).orElse(UNKNOWN);
        return new Confidentiality(task.access(), task.legalBasis())
                .within(ofDecision(task))
                .within(item);
    }

    private Confidentiality ofDecision(FollowUpTask task) {
        if (task.decisionId() == null) {
            return Confidentiality.OPEN;
        }
        return decisions.get(List.of(task.decisionId())).stream()
                .findFirst()
                .map(decision -> new Confidentiality(decision.access(), decision.legalBasis()))
                .orElse(UNKNOWN);
    }
}
