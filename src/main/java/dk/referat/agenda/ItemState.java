package dk.referat.agenda;

import dk.referat.problem.Conflict;
import dk.referat.problem.Refusal;
import dk.referat.state.State;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AgendaItemState")
public enum ItemState implements State {
    DRAFT("Kladde"),
    READY("Klar"),
    APPROVED("Godkendt til dagsorden"),
    TREATED("Behandlet"),
    NOT_TREATED("Ikke behandlet"),
    POSTPONED("Udsat"),
    WITHDRAWN("Udgået"),
    NO_OUTCOME_RECORDED("Intet noteret");

    private final String label;

    ItemState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the matter still has to be treated at some meeting. */
    public boolean isLeftOver() {
        return this == NOT_TREATED || this == POSTPONED;
    }

    /** Whether it is on its way to the meeting, whose minutes have not said yet what became of it. */
    public boolean isUndecided() {
        return compareTo(APPROVED) <= 0;
    }

    Optional<Refusal> refusalToBecome(ItemState next) {
        return leadsTo(next)
                ? Optional.empty()
                : Optional.of(new Conflict("conflict.agenda-item.transition", this, next));
    }

    boolean leadsTo(ItemState other) {
        return switch (this) {
            case DRAFT -> other == READY || other == APPROVED || other == WITHDRAWN;
            case READY -> other == DRAFT || other == APPROVED || other == WITHDRAWN;
            case APPROVED ->
                other == DRAFT
                        || other == TREATED
                        || other == NOT_TREATED
                        || other == POSTPONED
                        || other == WITHDRAWN
                        || other == NO_OUTCOME_RECORDED;
            case TREATED, NOT_TREATED, POSTPONED, NO_OUTCOME_RECORDED ->
                other != this && other.ordinal() > APPROVED.ordinal() && other != WITHDRAWN;
            case WITHDRAWN -> other == DRAFT;
        };
    }
}
