package dk.referat.retention.list;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Asks for a list of what is due now under a rule. */
record CreateRetentionList(@NotNull UUID rule) {}
