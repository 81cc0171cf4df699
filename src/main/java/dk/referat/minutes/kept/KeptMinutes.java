package dk.referat.minutes.kept;

import java.util.List;
import java.util.UUID;

/** The whole of a version of minutes. */
public record KeptMinutes(MinutesHead head, List<KeptItem> items) {

    public boolean has(UUID item) {
        return has(items, item);
    }

    private static boolean has(List<KeptItem> items, UUID item) {
        return items.stream().anyMatch(one -> one.id().equals(item) || has(one.subItems(), item));
    }
}
