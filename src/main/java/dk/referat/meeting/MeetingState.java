package dk.referat.meeting;

import dk.referat.problem.Conflict;
import dk.referat.problem.Refusal;
import dk.referat.state.State;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

public enum MeetingState implements State {
    PLANNED("Planlagt"),
    AGENDA_DRAFT("Dagsorden under udarbejdelse"),
    AGENDA_PUBLISHED("Dagsorden udsendt"),
    HELD("Afholdt"),
    MINUTES_DRAFT("Referat under udarbejdelse"),
    MINUTES_APPROVED("Referat godkendt"),
    CANCELLED("Aflyst");

    private final String label;

    MeetingState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    Set<MeetingState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(AGENDA_DRAFT, CANCELLED);
            case AGENDA_DRAFT -> EnumSet.of(AGENDA_PUBLISHED, CANCELLED);
            case AGENDA_PUBLISHED -> EnumSet.of(HELD, CANCELLED);
            case HELD -> EnumSet.of(MINUTES_DRAFT);
            case MINUTES_DRAFT -> EnumSet.of(MINUTES_APPROVED);
            case MINUTES_APPROVED -> EnumSet.of(MINUTES_DRAFT);
            case CANCELLED -> EnumSet.noneOf(MeetingState.class);
        };
    }

    /** What is taken back needs one. */
    boolean needsReason(MeetingState next) {
        return next == CANCELLED || this == MINUTES_APPROVED;
    }

    boolean wasHeld() {
        return this == HELD || this == MINUTES_DRAFT || this == MINUTES_APPROVED;
    }

    /** What about its state forbids the step. */
    Optional<Refusal> refusalToBecome(MeetingState next) {
        return leadsTo(next) ? Optional.empty() : Optional.of(new Conflict("conflict.meeting.transition", this, next));
    }

    boolean leadsTo(MeetingState other) {
        return next().contains(other);
    }
}
