package dk.referat.minutes.agenda;

import dk.referat.http.Tagged;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two agendas, as far as the caller may see both.
 *
 * @param from null where there was none before
 * @param to null for the agenda as it is
 */
record AgendaDifferences(
        UUID meeting,
        @Nullable Integer from,
        @Nullable Integer to,
        List<ItemMention> added,
        List<ItemMention> removed,
        List<MovedItem> moved,
        List<ChangedItem> changed,
        @Size(max = 100) String etag)
        implements Tagged {

    /** An item, as the newer of the two agendas calls it. */
    record ItemMention(UUID id, @Nullable Integer number, String title) {}

    /**
     * An item in another place among those that both agendas have.
     *
     * @param before the item that it stood behind; null where it stood first
     */
    record MovedItem(UUID id, @Nullable Integer number, String title, AgendaPosition before, AgendaPosition after) {}

    /** @param behind null where it stands first */
    record AgendaPosition(@Nullable UUID parent, @Nullable UUID behind) {}

    record ChangedItem(UUID id, @Nullable Integer number, String title, List<ChangedMember> members) {}

    /** Values as text; where they are none, as JSON. Null where there is no value. */
    record ChangedMember(
            String member,
            @Nullable String before,
            @Nullable String after) {}
}
