package dk.referat.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import wants somebody to look at. */
@Schema(name = "ImportRemarkKind")
public enum RemarkKind {
    OTHER_BODY("Teksten nævner et andet organ"),
    NUMBER_TWICE("Punktnummeret forekommer flere gange"),
    CLOSED_FOR_CPR_NUMBER("Lukket, fordi der står et CPR-nummer"),
    CLOSED_WITHOUT_LEGAL_BASIS("Lukket uden lovhjemmel"),
    DECISION_OF_ANOTHER_MEETING("Citeret beslutning fra et andet møde"),
    ALREADY_THERE("Fandtes i forvejen");

    private final String label;

    RemarkKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
