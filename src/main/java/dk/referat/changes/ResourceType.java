package dk.referat.changes;

import dk.referat.http.Api;
import java.util.Locale;
import java.util.UUID;

/** The resources whose changes are told; named as their tables. */
public enum ResourceType {
    BODY("Udvalg", "bodies"),
    MEMBERSHIP("Medlemskab", "memberships"),
    MEETING("Møde", "meetings"),
    AGENDA_ITEM("Dagsordenspunkt", "agenda-items"),
    DECISION("Beslutning", "decisions"),
    TASK("Opfølgning", "tasks"),
    ATTACHMENT("Bilag", "attachments"),
    PATH_STEP("Trin i sagsgangen", "path-steps"),
    STANDING_ITEM("Fast punkt", "standing-items"),
    BACKLOG_ENTRY("Kommende punkt", "backlog-entries"),
    WHEEL_ENTRY("Punkt i årshjulet", "wheel-entries");

    private final String label;
    private final String collection;

    ResourceType(String label, String collection) {
        this.label = label;
        this.collection = collection;
    }

    public String label() {
        return label;
    }

    /** As in its path. */
    public String collection() {
        return collection;
    }

    public String href(UUID id) {
        return Api.V1 + "/" + collection + "/" + id;
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }
}
