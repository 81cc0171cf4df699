package dk.referat.external;

/** What became of what was loaded: of one thing, or of each line. */
public sealed interface LoadAnswer permits LoadedLine, LoadedLines {}
