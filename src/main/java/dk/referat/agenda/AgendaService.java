package dk.referat.agenda;

import dk.referat.access.Gate;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.journal.Journal;
import dk.referat.journal.JournalNumber;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingService;
import dk.referat.problem.Invalid;
import dk.referat.problem.NotFound;
import dk.referat.problem.Violation;
import dk.referat.reading.Together;
import io.quarkus.arc.NoClassInterceptors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
public class AgendaService {

    private final AgendaItemRepository items;
    private final ItemViews views;
    private final Quotations quotations;
    private final MeetingService meetings;
    private final Journal journal;
    private final Event<AgendaItemEvent> events;
    private final Permit permit;
    private final Gate gate;

    AgendaService(
            AgendaItemRepository items,
            ItemViews views,
            Quotations quotations,
            MeetingService meetings,
            Journal journal,
            Event<AgendaItemEvent> events,
            Permit permit,
            Gate gate) {
        this.items = items;
        this.views = views;
        this.quotations = quotations;
        this.meetings = meetings;
        this.journal = journal;
        this.events = events;
        this.permit = permit;
        this.gate = gate;
    }

    public AgendaItem get(UUID id) {
        return items.findByIdOptional(id).orElseThrow(() -> notFound(id));
    }

    private static NotFound notFound(UUID id) {
        return new NotFound("not-found.agenda-item", id);
    }

    /** As {@link #get}, for those who may change it or what lies on it. */
    public AgendaItem editable(UUID id, Role... besideSecretaries) {
        AgendaItem item = get(id);
        permit.check(item.bodyId(), Role.SECRETARY.and(besideSecretaries));
        return item;
    }

    public List<AgendaItem> get(Collection<UUID> ids) {
        return items.withIds(ids);
    }

    /** What is shown of these items where others mention them. */
    public Supplier<List<ItemHead>> heads(Together with, Collection<UUID> ids) {
        return items.heads(with, ids);
    }

    /** As {@link #heads}, of the items that these are sub-items of. */
    public Supplier<List<ItemHead>> parents(Together with, Collection<UUID> ids) {
        return items.parents(with, ids);
    }

    /** As {@link #agenda}, to be shown only. */
    public Supplier<List<AgendaItem>> shownOf(Together with, UUID meeting) {
        return items.shownOfMeeting(with, meeting);
    }

    /** Top-level items before sub-items, each in their order. */
    public List<AgendaItem> agenda(UUID meeting) {
        return items.ofMeeting(meeting);
    }

    Page<AgendaItemView> list(UUID meeting, PageRequest page) {
        meetings.get(meeting);
        List<AgendaItem> shown = items.page(meeting, page);
        return page.page(shown, item -> List.of(item.id().toString()), views(shown));
    }

    AgendaItemView show(UUID id) {
        return view(shown(id));
    }

    /** As {@link #show}, for those who may change it. */
    AgendaItemView showEditable(UUID id, Role... besideSecretaries) {
        AgendaItem item = shown(id);
        permit.check(item.bodyId(), Role.SECRETARY.and(besideSecretaries));
        return view(item);
    }

    private AgendaItem shown(UUID id) {
        return items.shown(id).orElseThrow(() -> notFound(id));
    }

    public AgendaItem add(UUID meetingId, CreateAgendaItem request) {
        Optional<JournalNumber> caseNumber = journal.caseNumber(request.caseNumber());
        Meeting meeting = meetings.lock(meetingId);
        Placement place = placement(meeting, request);
        meeting.requireChangeable();
        items.shift(meetingId, place.parent(), place.position(), 1);
        UpdateAgendaItem content = request.content();
        quotations.check(content.quotedDecisions(), List.of());
        AgendaItem item = new AgendaItem(meeting, place, content, caseNumber);
        items.persist(item);
        return item;
    }

    /** An item of minutes that come from elsewhere; the caller holds the meeting's lock. */
    public AgendaItem record(
            Meeting meeting, Placement place, UpdateAgendaItem content, ItemState state, @Nullable Integer number) {
        AgendaItem item = new AgendaItem(meeting, place, content, journal.caseNumber(content.caseNumber()));
        item.record(state, number);
        items.persist(item);
        return item;
    }

    /** What minutes from elsewhere add to an item that is there; the caller holds the meeting's lock. */
    public void complete(AgendaItem item, UpdateAgendaItem found, ItemState state, @Nullable Integer number) {
        item.fill(found, journal.caseNumber(found.caseNumber()));
        item.record(state, number);
    }

    /** For what minutes from elsewhere say of an item and nobody else may read; the caller holds the meeting's lock. */
    public void close(AgendaItem item) {
        item.close();
    }

    private Placement placement(Meeting meeting, CreateAgendaItem request) {
        UUID parent = request.parent();
        if (parent != null) {
            requireParent(meeting, parent);
        }
        int last = (int) items.countSiblings(meeting.id(), parent) + 1;
        int position = request.position() == null ? last : request.position();
        if (position > last) {
            throw new Invalid(Violation.at("/position", "invalid.agenda-item.position", last));
        }
        boolean raised = Boolean.TRUE.equals(request.raisedAtMeeting());
        return new Placement(parent, position, raised, predecessor(request.predecessor()));
    }

    private void requireParent(Meeting meeting, UUID parent) {
        boolean fits = items.findByIdOptional(parent)
                .filter(item -> item.meetingId().equals(meeting.id()) && item.parentId() == null)
                .isPresent();
        if (!fits) {
            throw new Invalid(Violation.at("/parent", "invalid.agenda-item.parent"));
        }
    }

    private @Nullable UUID predecessor(@Nullable UUID id) {
        if (id != null && items.findByIdOptional(id).isEmpty()) {
            throw new Invalid(Violation.at("/predecessor", "invalid.agenda-item.predecessor"));
        }
        return id;
    }

    public void change(UUID id, UpdateAgendaItem sent, IfMatch expected) {
        Optional<JournalNumber> caseNumber = journal.caseNumber(sent.caseNumber());
        AgendaItem item = lock(id, Role.CASE_SYSTEM);
        List<QuotedDecision> kept = item.content().quotedDecisions();
        UpdateAgendaItem change = sent.quoting(quotations.completed(sent.quotedDecisions(), kept));
        permit.checkUnless(change.changesOnlyRefsOf(item.content()), item.bodyId(), Role.SECRETARY);
        quotations.check(change.quotedDecisions(), kept);
        expected.check(gate.etag(item));
        boolean fixed = meetings.shown(item.meetingId()).minutesApproved();
        item.change(change, caseNumber, fixed);
    }

    void delete(UUID id, IfMatch expected) {
        AgendaItem item = lock(id);
        expected.check(gate.etag(item));
        meetings.get(item.meetingId()).requireChangeable();
        item.requireDeletable();
        items.ofMeeting(item.meetingId()).stream()
                .filter(sub -> id.equals(sub.parentId()))
                .forEach(this::remove);
        remove(item);
        items.flush();
        items.shift(item.meetingId(), item.parentId(), item.position() + 1, -1);
    }

    /** Takes what lies on an item with it, unless that refuses. */
    void remove(AgendaItem item) {
        item.requireDeletable();
        events.fire(new AgendaItemEvent.Deleted(item));
        items.delete(item);
    }

    /** The item as it is, its meeting locked until the transaction ends. */
    public AgendaItem lock(UUID id, Role... besideSecretaries) {
        AgendaItem item = get(id);
        meetings.lock(item.meetingId(), besideSecretaries);
        items.getEntityManager().detach(item);
        return get(id);
    }

    public AgendaItemView view(AgendaItem item) {
        return views(List.of(item)).apply(item);
    }

    /** Shows any of these items. */
    public Function<AgendaItem, AgendaItemView> views(Collection<AgendaItem> shown) {
        return views.of(shown);
    }

    /** Shows any item of the meeting. */
    public Supplier<Function<AgendaItem, AgendaItemView>> viewsOf(Together with, UUID meeting) {
        return views.ofMeeting(with, meeting);
    }

    /** What the caller knows the item as. */
    @NoClassInterceptors
    public String titleOf(AgendaItem item) {
        return gate.view(item, viewer -> item.title(), viewer -> item.neutralTitle());
    }

    /** The item as its decisions mention it. */
    @NoClassInterceptors
    public AgendaItemReferenceView reference(ItemHead item) {
        return gate.view(item, viewer -> item.reference(), viewer -> item.closedReference());
    }
}
