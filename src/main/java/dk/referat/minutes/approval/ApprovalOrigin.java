package dk.referat.minutes.approval;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an approval came to be on record. */
@Schema(name = "MinutesApprovalOrigin")
enum ApprovalOrigin {
    MEMBER("Medlemmet selv"),
    SECRETARY("Sekretæren for medlemmet"),
    IMPORT("Indlæsning");

    private final String label;

    ApprovalOrigin(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
