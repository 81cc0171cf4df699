package dk.referat.importing.minutes;

import dk.referat.journal.FuzzyDate;
import dk.referat.journal.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up.
 *
 * @param quote the sentence as it stood
 * @param responsible the lead first
 * @param deadline of unknown precision for such as "inden den politiske behandling"
 */
public record ReadTask(
        String description,
        String quote,
        List<Party> responsible,
        @Nullable FuzzyDate deadline,
        @Nullable ReadMeetingReference meeting) {}
