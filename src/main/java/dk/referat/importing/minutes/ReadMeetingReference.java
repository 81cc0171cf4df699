package dk.referat.importing.minutes;

import org.jspecify.annotations.Nullable;

/** A meeting that a text points at without having to exist yet: "næste direktionsmøde". */
public record ReadMeetingReference(String text, @Nullable String bodyName) {}
