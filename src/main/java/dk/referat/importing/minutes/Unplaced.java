package dk.referat.importing.minutes;

/** A line that found no place in the tree, as it stood. */
public record Unplaced(int line, String text, UnplacedReason reason) {}
