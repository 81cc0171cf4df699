package dk.referat.importing;

import dk.referat.access.Access;
import dk.referat.agenda.AgendaItem;
import dk.referat.agenda.AgendaService;
import dk.referat.agenda.Confidentiality;
import dk.referat.importing.minutes.ReadBacklogLine;
import dk.referat.importing.minutes.ReadItem;
import dk.referat.importing.minutes.ReadMinutes;
import dk.referat.journal.WrittenDate;
import dk.referat.meeting.Meeting;
import dk.referat.planning.backlog.Leftovers;
import dk.referat.planning.standing.StandingItemService;
import jakarta.enterprise.context.ApplicationScoped;

/** Records what minutes leave for coming meetings: what they announce, and what was put off. */
@ApplicationScoped
class OutlookRecorder {

    private static final Confidentiality CLOSED = new Confidentiality(Access.CLOSED, null);

    private final AgendaService agenda;
    private final Leftovers leftovers;
    private final StandingItemService standingItems;

    OutlookRecorder(AgendaService agenda, Leftovers leftovers, StandingItemService standingItems) {
        this.agenda = agenda;
        this.leftovers = leftovers;
        this.standingItems = standingItems;
    }

    /** The items are recorded; the caller holds the meeting's lock. */
    void record(Meeting meeting, ReadMinutes minutes, CprNumbers cprNumbers, Tally tally) {
        for (ReadItem item : minutes.items()) {
            // What is said within a matter stands in the item's outlook, too.
            for (ReadBacklogLine line : item.outlook().backlog()) {
                record(meeting, line, isClosed(item, line) || cprNumbers.standIn(line), tally);
            }
        }
        for (AgendaItem item : agenda.agenda(meeting.id())) {
            if (item.state().isLeftOver() && leftovers.leave(item)) {
                tally.backlogEntry();
            }
        }
    }

    private void record(Meeting meeting, ReadBacklogLine line, boolean closed, Tally tally) {
        if (line.standing() && !closed) {
            if (standingItems.record(meeting.bodyId(), line.title(), meeting.date())) {
                tally.standingItem();
            } else {
                tally.remark(RemarkKind.ALREADY_THERE, line.title());
            }
            return;
        }
        WrittenDate wanted = line.meetingDate() == null ? null : WrittenDate.of(line.meetingDate());
        // A standing item shows to every employee; one that is closed waits where only those see it who may.
        if (leftovers.record(meeting, line.title(), wanted, closed ? CLOSED : Confidentiality.OPEN)) {
            tally.backlogEntry();
        } else {
            tally.remark(RemarkKind.ALREADY_THERE, line.title());
        }
    }

    private static boolean isClosed(ReadItem item, ReadBacklogLine line) {
        int at = line.source().firstLine();
        return item.access() == Access.CLOSED
                || item.matters().stream()
                        .anyMatch(matter ->
                                matter.firstLine() <= at && at <= matter.lastLine() && isClosed(matter, line));
    }
}
