package dk.referat.meeting;

public enum MeetingKind {
    ORDINARY("Ordinært"),
    EXTRAORDINARY("Ekstraordinært"),
    SEMINAR("Seminar"),
    THEME("Temamøde"),
    DIALOGUE("Dialogmøde"),
    PRE_MEETING("Formøde");

    private final String label;

    MeetingKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
