package dk.referat.importing.minutes;

import dk.referat.agenda.GuestPlan;
import dk.referat.agenda.GuestPresence;
import dk.referat.journal.Party;
import org.jspecify.annotations.Nullable;

/** {@code planned} is null for a guest whom only the decision part names. */
public record ReadGuest(Party party, @Nullable GuestPlan planned, GuestPresence actual, String quote) {}
