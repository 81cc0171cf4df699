package dk.referat.importing.minutes;

import dk.referat.agenda.PathRole;
import dk.referat.journal.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** A step of a matter's way through the bodies (behandlingsplan). */
public record ReadPathStep(
        FuzzyDate when, @Nullable String bodyName, PathRole role, String description, Passage source) {}
