package dk.referat.importing.prose;

import dk.referat.journal.Party;
import java.util.List;

/** Those who are to do what one clause of a sentence says, the lead first. */
record Actor(List<Party> parties) {}
