package dk.referat.importing.minutes;

/** What was recognised on a line, and by what; {@code text} is what was made of it. */
public record Recognition(int line, RecognitionKind kind, String how, String text) {}
