package dk.referat.overview.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Counts what is checked. Where a text was redacted, the hash of what it was before stays on record. */
final class HashTally {

    private final Set<UUID> redactedMeetings;
    private final List<HashCheck.Fault> faults = new ArrayList<>();
    private long checked;
    private long redacted;

    HashTally(Set<UUID> redactedMeetings) {
        this.redactedMeetings = redactedMeetings;
    }

    void check(boolean holds, HashCheck.Fault otherwise) {
        checked++;
        if (holds) {
            return;
        }
        if (redactedMeetings.contains(otherwise.meeting())) {
            redacted++;
        } else if (faults.size() < HashCheck.MOST_FAULTS) {
            faults.add(otherwise);
        }
    }

    HashCheck result() {
        return new HashCheck(checked, redacted, faults);
    }
}
