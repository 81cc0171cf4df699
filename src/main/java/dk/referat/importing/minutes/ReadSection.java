package dk.referat.importing.minutes;

import dk.referat.agenda.SectionKind;

/** Heading and text verbatim; either may be empty. */
public record ReadSection(SectionKind kind, Passage heading, Passage text) {}
