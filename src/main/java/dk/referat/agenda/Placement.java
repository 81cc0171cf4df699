package dk.referat.agenda;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a new item stands and where it comes from. */
public record Placement(
        @Nullable UUID parent,
        int position,
        boolean raisedAtMeeting,
        @Nullable UUID predecessor) {}
