package dk.referat.external;

/** The kinds of things that are loaded, by the name of their collection. */
enum ExternalKind {
    MEETINGS("meetings", "Meeting", "body.id", "meeting"),
    AGENDA_ITEMS("agenda-items", "AgendaItem", "bodyId", "agenda_item"),
    ATTACHMENTS("attachments", "Attachment", "bodyId", "attachment");

    private final String collection;
    private final String entity;
    private final String body;
    private final String table;

    ExternalKind(String collection, String entity, String body, String table) {
        this.collection = collection;
        this.entity = entity;
        this.body = body;
        this.table = table;
    }

    String collection() {
        return collection;
    }

    String entity() {
        return entity;
    }

    /** The attribute that is the id of the row's body. */
    String body() {
        return body;
    }

    String table() {
        return table;
    }
}
