package dk.referat.planning.wheel;

/** A year in which an entry does not come up. */
public record CancelledYear(int year, String reason) {}
