package dk.referat.meeting;

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
}
