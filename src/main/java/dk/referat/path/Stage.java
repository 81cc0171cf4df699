package dk.referat.path;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a step happens: at which body and, once that is known, at which of its meetings. */
record Stage(@Nullable UUID body, @Nullable UUID meeting) {

    static final Stage UNKNOWN = new Stage(null, null);
}
