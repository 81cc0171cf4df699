package dk.referat.planning.backlog;

import static dk.referat.planning.backlog.OriginKind.CANCELLED_MEETING;
import static dk.referat.planning.backlog.OriginKind.NOT_TREATED;
import static dk.referat.planning.backlog.OriginKind.POSTPONED;

import dk.referat.agenda.AgendaItem;
import dk.referat.agenda.AgendaItemEvent;
import dk.referat.agenda.AgendaService;
import dk.referat.agenda.Confidentiality;
import dk.referat.agenda.ItemKind;
import dk.referat.agenda.ItemState;
import dk.referat.agenda.Successors;
import dk.referat.journal.Journal;
import dk.referat.journal.JournalNumberKind;
import dk.referat.journal.WrittenDate;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingEvent;
import dk.referat.meeting.MeetingService;
import dk.referat.meeting.MeetingState;
import dk.referat.planning.FollowedUp;
import dk.referat.planning.proposal.AcceptedLines;
import dk.referat.planning.proposal.SourceKind;
import dk.referat.problem.Violations;
import dk.referat.task.BacklogLine;
import dk.referat.task.FollowUpTask;
import dk.referat.task.TaskEvent;
import dk.referat.time.Copenhagen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts on the backlog what meetings and tasks leave, in the transaction that leaves it. */
@ApplicationScoped
@Transactional
public class Leftovers {

    private static final Set<OriginKind> OF_MINUTES = EnumSet.of(POSTPONED, NOT_TREATED);

    /** What comes back by itself, or is no matter at all. */
    private static final Set<ItemKind> NO_MATTER = EnumSet.of(
            ItemKind.STANDING,
            ItemKind.BREAK,
            ItemKind.LOGISTICS,
            ItemKind.REFERENCE,
            ItemKind.ANY_OTHER_BUSINESS,
            ItemKind.MINUTES_APPROVAL);

    private final BacklogRepository entries;
    private final AgendaService agenda;
    private final MeetingService meetings;
    private final Successors successors;
    private final AcceptedLines accepted;
    private final FollowedUp followedUp;
    private final Journal journal;
    private final Clock clock;

    Leftovers(
            BacklogRepository entries,
            AgendaService agenda,
            MeetingService meetings,
            Successors successors,
            AcceptedLines accepted,
            FollowedUp followedUp,
            Journal journal,
            Clock clock) {
        this.entries = entries;
        this.agenda = agenda;
        this.meetings = meetings;
        this.successors = successors;
        this.accepted = accepted;
        this.followedUp = followedUp;
        this.journal = journal;
        this.clock = clock;
    }

    void follow(@Observes AgendaItemEvent.Moved moved) {
        if (moved.item().state().isLeftOver()) {
            leave(moved.item());
        } else if (moved.from().isLeftOver()) {
            entries.leftBy(moved.item().id(), OF_MINUTES).stream()
                    .filter(entry -> entry.state() == BacklogState.OPEN)
                    .forEach(entries::delete);
        }
    }

    /** Leaves an entry for an item that was postponed or not treated, unless it goes on already; whether it did. */
    public boolean leave(AgendaItem item) {
        OriginKind kind = item.state() == ItemState.POSTPONED ? POSTPONED : NOT_TREATED;
        List<BacklogEntry> before = entries.leftBy(item.id(), OF_MINUTES);
        before.forEach(entry -> entry.leftAs(kind));
        if (!before.isEmpty() || !item.kind().isDecided() || successors.isContinued(item.id())) {
            return false;
        }
        add(item, kind);
        return true;
    }

    /** What a cancelled meeting was to treat; of an item with sub-items, those are its matters. */
    void follow(@Observes MeetingEvent.Moved moved) {
        if (moved.meeting().state() != MeetingState.CANCELLED) {
            return;
        }
        List<AgendaItem> all = agenda.agenda(moved.meeting().id());
        Set<UUID> parents =
                all.stream().map(AgendaItem::parentId).filter(Objects::nonNull).collect(Collectors.toSet());
        all.stream()
                .filter(item -> item.state().isUndecided() && !parents.contains(item.id()))
                .filter(item -> !NO_MATTER.contains(item.kind()) && !successors.isContinued(item.id()))
                .filter(item -> !accepted.isFrom(SourceKind.STANDING_ITEM, item.id()))
                .forEach(item -> add(item, CANCELLED_MEETING));
    }

    private void add(AgendaItem item, OriginKind kind) {
        persist(
                item.bodyId(),
                UpdateBacklogEntry.of(item.title(), item.content().caseNumber(), successors.confidentiality(item)),
                BacklogOrigin.of(kind, item),
                meetings.get(item.meetingId()).date());
    }

    void follow(@Observes TaskEvent.Moved moved) {
        BacklogLine line = moved.backlog();
        if (line != null) {
            FollowUpTask task = moved.task();
            String caseNumber = followedUp.caseNumber(task);
            persist(
                    line.body(),
                    UpdateBacklogEntry.of(line.title(), caseNumber, followedUp.confidentiality(task)),
                    BacklogOrigin.of(task),
                    Copenhagen.today(clock));
        }
    }

    /** A line that minutes from elsewhere have for a coming meeting; false if it waits already. */
    public boolean record(
            Meeting meeting, String title, @Nullable WrittenDate wanted, Confidentiality confidentiality) {
        boolean known = entries.open(meeting.bodyId()).stream()
                .anyMatch(entry -> entry.title().equalsIgnoreCase(title)
                        && Objects.equals(entry.content().wanted(), wanted));
        if (!known) {
            UpdateBacklogEntry content = new UpdateBacklogEntry(
                    title, null, null, confidentiality.access(), confidentiality.legalBasis(), wanted, List.of());
            BacklogOrigin origin = new BacklogOrigin(OriginKind.IMPORT, null, meeting.id(), null);
            persist(meeting.bodyId(), content, origin, meeting.date());
        }
        return !known;
    }

    private void persist(UUID body, UpdateBacklogEntry content, BacklogOrigin origin, LocalDate writtenOn) {
        entries.persist(new BacklogEntry(
                body,
                content,
                journal.read(JournalNumberKind.CASE, content.caseNumber(), "/caseNumber", new Violations()),
                origin,
                writtenOn));
    }

    /** An item that goes gives back the entry it was made of. */
    void release(@Observes AgendaItemEvent.Deleted deleted) {
        entries.scheduledAs(deleted.item().id()).forEach(BacklogEntry::reopen);
        entries.flush();
    }
}
