package dk.referat.importing.minutes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was recognised on a line, and by what; {@code text} is what was made of it. */
@Schema(name = "ImportRecognition")
public record Recognition(int line, RecognitionKind kind, String how, String text) {}
