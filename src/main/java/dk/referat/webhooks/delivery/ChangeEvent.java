package dk.referat.webhooks.delivery;

import dk.referat.access.Audience;
import dk.referat.changes.Change;
import dk.referat.changes.ChangeKind;
import dk.referat.changes.ResourceType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event as it is stored; what is null is so for all events but changes. */
@Embeddable
record ChangeEvent(
        @Enumerated(EnumType.STRING) EventKind event,

        @Enumerated(EnumType.STRING) @Nullable ResourceType resource,

        @Nullable UUID resourceId,
        @Nullable Long resourceVersion,

        @Enumerated(EnumType.STRING) @Column(name = "change") @Nullable
        ChangeKind kind,

        Instant at) {

    private static final String PREFIX = "dk.referat.";

    /** The change as the audience is told of it. */
    static ChangeEvent of(Change change, Audience viewer) {
        return new ChangeEvent(
                EventKind.CHANGE,
                change.type(),
                change.id(),
                change.versionFor(viewer),
                change.kindFor(viewer),
                change.at());
    }

    static ChangeEvent ping(Instant at) {
        return new ChangeEvent(EventKind.PING, null, null, null, null, at);
    }

    static ChangeEvent resynchronization(Instant at) {
        return new ChangeEvent(EventKind.RESYNCHRONIZATION, null, null, null, null, at);
    }

    /** As CloudEvents call it: {@code dk.referat.agenda-item.updated}. */
    String type() {
        return switch (event) {
            case PING -> PREFIX + "ping";
            case RESYNCHRONIZATION -> PREFIX + "resynchronize";
            case CHANGE -> PREFIX + kebab(resource) + "." + kebab(kind);
        };
    }

    /** {@code decisions/0198…}; null where it is about nothing in particular. */
    @Nullable
    String subject() {
        return resource == null ? null : resource.collection() + "/" + resourceId;
    }

    private static String kebab(@Nullable Enum<?> name) {
        return name == null ? "" : name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
