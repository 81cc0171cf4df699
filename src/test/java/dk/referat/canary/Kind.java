package dk.referat.canary;

/** A kind of thing, its collection in the API and its table. */
enum Kind {
    BODY("bodies", "body"),
    MEMBERSHIP("memberships", "membership"),
    MEETING("meetings", "meeting"),
    AGENDA_ITEM("agenda-items", "agenda_item"),
    DECISION("decisions", "decision"),
    TASK("tasks", "task"),
    ATTACHMENT("attachments", "attachment"),
    PATH_STEP("path-steps", "path_step"),
    STANDING_ITEM("standing-items", "standing_item"),
    BACKLOG_ENTRY("backlog-entries", "backlog_entry"),
    WHEEL_ENTRY("wheel-entries", "wheel_entry"),
    MINUTES_APPROVAL("minutes-approvals", "minutes_approval"),
    IMPORT_JOB("import-jobs", "import_job"),
    RETENTION_RULE("retention-rules", "retention_rule"),
    RETENTION_LIST("retention-lists", "retention_list"),
    REDACTION("redactions", "redaction"),
    WEBHOOK("webhooks", "webhook"),
    WEBHOOK_DELIVERY("deliveries", "webhook_delivery"),
    API_KEY("api-keys", "api_key");

    private final String collection;
    private final String table;

    Kind(String collection, String table) {
        this.collection = collection;
        this.table = table;
    }

    String table() {
        return table;
    }

    /** Whether an audience of its body sees it; if not, those with a certain role do. */
    boolean isForAudiences() {
        return switch (this) {
            case IMPORT_JOB, RETENTION_RULE, RETENTION_LIST, REDACTION, WEBHOOK, WEBHOOK_DELIVERY, API_KEY -> false;
            default -> true;
        };
    }

    /** The role that sees it, where no audience does. */
    String role() {
        return this == IMPORT_JOB ? "SECRETARY" : "ADMIN";
    }

    String path(String id) {
        return "/api/v1/" + collection + "/" + id;
    }
}
