package dk.referat.meeting;

public enum AttendanceStatus {
    PRESENT("Deltagende"),
    ABSENT("Fraværende"),
    EXCUSED("Afbud"),
    SUBSTITUTE("Stedfortræder"),
    UNKNOWN("Ikke oplyst");

    private final String label;

    AttendanceStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
