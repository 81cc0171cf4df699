package dk.referat.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DecisionOutcome")
public enum Outcome {
    DISCUSSED("Drøftet"),
    APPROVED("Godkendt"),
    NOTED("Til orientering"),
    REVIEWED("Gennemgået"),
    AGREED("Aftalt"),
    DECIDED("Besluttet"),
    REMARKS_GIVEN("Bemærkninger givet"),
    REFERRED("Videresendt"),
    RECOMMENDED("Anbefalet"),
    REJECTED("Afvist"),
    POSTPONED("Udsat"),
    NOT_TREATED("Ikke behandlet"),
    OTHER("Andet");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
