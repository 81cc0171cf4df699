package dk.referat.importing.reading;

/** Why a text is no minutes; the key is that of a message for people. */
public enum Missing {
    EMPTY("empty"),
    BINARY("binary"),
    ZIP_ARCHIVE("zip-archive"),
    PDF("pdf"),
    HTML_PAGE("html-page"),
    TOO_MANY_LINES("too-many-lines"),
    MEETING_DATE("no-meeting-date"),
    ITEM_HEADING("no-item-heading"),
    DECISION_HEADING("no-decision-heading");

    private final String key;

    Missing(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
