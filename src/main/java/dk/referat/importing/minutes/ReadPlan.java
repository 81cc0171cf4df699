package dk.referat.importing.minutes;

import dk.referat.journal.TimeSlot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a matter is to be treated and with whom; guests carry what became of the plan, too. */
public record ReadPlan(@Nullable TimeSlot slot, List<ReadGuest> guests) {}
