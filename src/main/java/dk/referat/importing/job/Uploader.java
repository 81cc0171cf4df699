package dk.referat.importing.job;

import dk.referat.access.Grant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who sent an archive, from where, and what they might do then. */
record Uploader(String name, @Nullable String address, List<Grant> grants) {}
