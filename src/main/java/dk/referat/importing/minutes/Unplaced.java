package dk.referat.importing.minutes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line that found no place in the tree, as it stood. */
@Schema(name = "UnplacedLine")
public record Unplaced(int line, String text, UnplacedReason reason) {}
