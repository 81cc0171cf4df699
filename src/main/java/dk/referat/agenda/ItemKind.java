package dk.referat.agenda;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AgendaItemKind")
public enum ItemKind {
    ITEM("Punkt"),
    SUB_ITEM("Underpunkt"),
    STANDING("Fast punkt"),
    INFORMATION("Orientering"),
    BREAK("Pause"),
    LOGISTICS("Praktisk"),
    REFERENCE("Henvisning"),
    ANY_OTHER_BUSINESS("Eventuelt"),
    MINUTES_APPROVAL("Godkendelse af referat");

    private final String label;

    ItemKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** A row of the timetable alone has no number. */
    boolean isNumbered() {
        return this != BREAK && this != LOGISTICS && this != REFERENCE;
    }

    /** Whether minutes have to say what became of it. */
    public boolean isDecided() {
        return isNumbered();
    }
}
