package dk.referat.importing.minutes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImportRecognitionKind")
public enum RecognitionKind {
    BODY("Organ"),
    MEETING_DATE("Mødedato"),
    CONFLICTING_DATE("Modstridende dato"),
    MEMBER("Medlem"),
    ITEM("Punkt"),
    MATTER("Planlagt sag"),
    DECISION("Beslutning"),
    DECIDED_MATTER("Behandlet sag"),
    RAISED_MATTER("Sag rejst på mødet"),
    ATTACHMENT("Bilag"),
    GUEST("Gæst"),
    TASK("Opfølgning"),
    PROPOSED_TASK("Foreslået opfølgning");

    private final String label;

    RecognitionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
