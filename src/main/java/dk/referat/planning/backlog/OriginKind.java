package dk.referat.planning.backlog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BacklogOriginKind")
public enum OriginKind {
    POSTPONED("Udsat"),
    NOT_TREATED("Ikke behandlet"),
    CANCELLED_MEETING("Fra et aflyst møde"),
    TASK("Fra en opfølgning"),
    IMPORT("Fra et indlæst referat"),
    MANUAL("Sat på listen");

    private final String label;

    OriginKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a rule left the entry, so that it has to come to something. */
    boolean isObliging() {
        return this != IMPORT && this != MANUAL;
    }
}
