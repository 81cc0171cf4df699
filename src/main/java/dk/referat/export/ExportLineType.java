package dk.referat.export;

/** What a line of an export holds; the order is that of the lines, in which what refers comes after what it refers to. */
public enum ExportLineType {
    START("Begyndelse"),
    BODY("Udvalg"),
    MEMBERSHIP("Medlemskab"),
    MEETING("Møde"),
    AGENDA_ITEM("Dagsordenspunkt"),
    DECISION("Beslutning"),
    DECISION_EDITION("Tidligere udgave af en beslutning"),
    TASK("Opfølgning"),
    ATTACHMENT("Bilag"),
    PATH_STEP("Trin i sagsgangen"),
    STEP("Skift af tilstand"),
    STANDING_ITEM("Fast punkt"),
    BACKLOG_ENTRY("Kommende punkt"),
    WHEEL_ENTRY("Punkt i årshjulet"),
    ACCEPTED_LINE("Forslag, der blev et punkt"),
    AGENDA_VERSION("Udsendt dagsorden"),
    MINUTES("Godkendt referat"),
    MINUTES_APPROVAL("Godkendelse af et referat"),
    SOURCE_TEXT("Kildetekst"),
    RECEIPT("Kvittering for journalisering"),
    EXTERNAL_LINK("Navn i et andet system"),
    REDACTION("Sløring"),
    END("Slutning");

    private final String label;

    ExportLineType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
