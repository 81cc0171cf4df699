package dk.referat.drill;

/** What clients write. */
enum Kind {
    MEETING("meeting"),
    AGENDA_ITEM("agenda-item"),
    ATTACHMENT("attachment"),
    DECISION("decision"),
    TASK("task");

    private final String resource;

    Kind(String resource) {
        this.resource = resource;
    }

    /** As the audit log calls it. */
    String resource() {
        return resource;
    }

    String path(String id) {
        return "/" + resource + "s/" + id;
    }
}
