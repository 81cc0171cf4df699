package dk.referat.task;

import dk.referat.journal.Party;
import org.jspecify.annotations.Nullable;

/** Who handed a task on to whom; nobody where nobody was responsible. */
public record Delegation(@Nullable Party from, Party to) {}
