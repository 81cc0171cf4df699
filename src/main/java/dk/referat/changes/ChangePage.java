package dk.referat.changes;

import jakarta.validation.constraints.Size;
import java.util.List;

/** A stretch of the feed as a caller sees it, and where to go on, always. */
record ChangePage(
        List<ChangeResponse> items, @Size(max = 200) String next) {

    /** Goes nowhere, and leads nowhere. */
    static final ChangePage NONE = new ChangePage(List.of(), "");

    ChangePage {
        items = List.copyOf(items);
    }
}
