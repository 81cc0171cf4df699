package dk.referat.access;

/** A transaction begins to write for a caller who may. Fired inside it; an observer that throws vetoes it. */
public record WriteBegins() {}
