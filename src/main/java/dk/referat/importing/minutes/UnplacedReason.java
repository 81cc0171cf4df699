package dk.referat.importing.minutes;

public enum UnplacedReason {
    PAGE_NUMBER("Sidetal"),
    RUNNING_HEAD("Sidehoved eller sidefod"),
    CONTENTS("Indholdsfortegnelse"),
    PART_HEADING("Overskrift for flere punkter"),
    ATTACHMENT_LIST("Bilagsoversigt"),
    ATTACHMENT_TEXT("Bilagets egen tekst"),
    SIGNATURE("Underskriftsside"),
    TABLE_RULE("Tabelstreg"),
    NOT_UNDERSTOOD("Ikke forstået");

    private final String label;

    UnplacedReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
