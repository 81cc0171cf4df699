package dk.referat.identity.key;

import dk.referat.access.Grant;
import java.util.List;
import java.util.Set;

/** A key that is valid now, and what it gives its holder. */
public record KnownKey(String prefix, List<Grant> grants, Set<String> identifiers) {}
