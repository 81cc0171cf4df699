package dk.referat.minutes.version;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On what ground minutes were approved. */
@Schema(name = "MinutesApprovalKind")
public enum ApprovalKind {
    MEMBERS("Alle deltagende medlemmer har udtalt sig"),
    SECRETARIAT("Godkendt af sekretariatet"),
    IMPORTED("Indlæst som godkendt");

    private final String label;

    ApprovalKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
