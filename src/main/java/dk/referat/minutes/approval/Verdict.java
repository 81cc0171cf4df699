package dk.referat.minutes.approval;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MinutesVerdict")
public enum Verdict {
    APPROVED("Godkender"),
    DISSENT("Afvigende mening");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
