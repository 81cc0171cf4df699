package dk.referat.importing.minutes;

import dk.referat.journal.Party;
import org.jspecify.annotations.Nullable;

/** {@code proposer} is null where nobody is named: "Det indstilles, at …". */
public record ReadRecommendation(Passage text, @Nullable Party proposer) {}
