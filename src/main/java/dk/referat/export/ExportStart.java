package dk.referat.export;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an export begins.
 *
 * @param changes the cursor behind which the feed tells what changed since; null where only meetings are exported
 */
public record ExportStart(
        Instant at, List<UUID> bodies, @Nullable String changes) {}
