package dk.referat.agenda;

import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingService;
import dk.referat.problem.Invalid;
import dk.referat.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a matter goes on at a later meeting. */
@ApplicationScoped
public class Successors {

    private final AgendaItemRepository items;
    private final MeetingService meetings;

    Successors(AgendaItemRepository items, MeetingService meetings) {
        this.items = items;
        this.meetings = meetings;
    }

    /** Whether an item goes on from this one already. */
    public boolean isContinued(UUID item) {
        return items.countSuccessors(item) > 0;
    }

    /** The matter as a new line of an agenda, no more open than it was. */
    public CreateAgendaItem successorOf(AgendaItem item) {
        return item.content().asSuccessorOf(item.id(), confidentiality(item));
    }

    public Confidentiality confidentiality(AgendaItem item) {
        Confidentiality parent = item.parentId() == null
                ? Confidentiality.OPEN
                : items.findByIdOptional(item.parentId())
                        .map(one -> one.content().confidentiality())
                        .orElse(Confidentiality.OPEN);
        Meeting meeting = meetings.get(item.meetingId());
        return item.content()
                .confidentiality()
                .within(parent)
                .within(new Confidentiality(meeting.access(), meeting.legalBasis()));
    }

    /** The meeting that a step names for a matter to go on. */
    Optional<Meeting> meetingAfter(Meeting meeting, @Nullable UUID later) {
        if (later == null) {
            return Optional.empty();
        }
        return Optional.of(meetings.get(List.of(later)).stream()
                .filter(one -> one.bodyId().equals(meeting.bodyId()) && one.follows(meeting))
                .findFirst()
                .orElseThrow(
                        () -> new Invalid(Violation.at("/successorMeeting", "invalid.agenda-item.successor-meeting"))));
    }
}
