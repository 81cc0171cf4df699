package dk.referat.overview.hints;

public enum HintKind {
    CLOSED_TITLE_IN_OPEN_TEXT("Titlen på noget lukket står i åben tekst"),
    CLOSED_NUMBER_IN_OPEN_TEXT("Nummeret på et lukket bilag står i åben tekst"),
    CONFIDENTIAL_IN_TITLE("Titlen siger, at noget er fortroligt"),
    OPEN_TASK_OF_CLOSED_DECISION("Åben opfølgning på en lukket beslutning");

    private final String label;

    HintKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
