package dk.referat.meeting;

import java.util.EnumSet;
import java.util.Set;

public enum MeetingState {
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

    boolean leadsTo(MeetingState other) {
        return next().contains(other);
    }
}
