package dk.referat.overview.timeline;

import static java.util.Objects.requireNonNull;

import dk.referat.agenda.AgendaService;
import dk.referat.agenda.ItemHead;
import dk.referat.decision.Decision;
import dk.referat.decision.DecisionService;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.journal.Journal;
import dk.referat.journal.JournalNumber;
import dk.referat.journal.JournalNumberKind;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingReference;
import dk.referat.meeting.MeetingService;
import dk.referat.path.PathReader;
import dk.referat.path.PathStepResponse;
import dk.referat.problem.Invalid;
import dk.referat.problem.Violation;
import dk.referat.reading.Snapshot;
import dk.referat.reading.Together;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a timeline with all that its entries show, in one statement per table. */
@ApplicationScoped
@Transactional
class TimelineReader {

    private final TimelineSearch search;
    private final DecisionService decisions;
    private final AgendaService agenda;
    private final MeetingService meetings;
    private final PathReader path;
    private final Journal journal;
    private final Snapshot snapshot;

    TimelineReader(
            TimelineSearch search,
            DecisionService decisions,
            AgendaService agenda,
            MeetingService meetings,
            PathReader path,
            Journal journal,
            Snapshot snapshot) {
        this.search = search;
        this.decisions = decisions;
        this.agenda = agenda;
        this.meetings = meetings;
        this.path = path;
        this.journal = journal;
        this.snapshot = snapshot;
    }

    Page<TimelineEntry> read(TimelineQuery query, PageRequest page) {
        snapshot.begin();
        List<TimelinePlace> found = search.find(number(query), page);
        Map<UUID, TimelineEntry> entries = entries(found);
        return page.page(found, TimelinePlace::key, place -> requireNonNull(entries.get(place.id())));
    }

    private JournalNumber number(TimelineQuery query) {
        String text = query.caseNumber();
        if (text == null) {
            throw new Invalid(Violation.ofParameter("caseNumber", "invalid.required"));
        }
        String system = query.system() == null ? journal.system() : query.system();
        return JournalNumber.of(system, JournalNumberKind.CASE, text)
                .orElseThrow(() -> new Invalid(Violation.ofParameter("caseNumber", "invalid.journal-number.case")));
    }

    private Map<UUID, TimelineEntry> entries(List<TimelinePlace> places) {
        Map<UUID, PathStepResponse> steps = path.views(ids(places, TimelineKind.PATH_STEP));
        Map<UUID, Decision> made = byId(ids(places, TimelineKind.DECISION), decisions::get, Decision::id);
        List<UUID> itemIds = Stream.of(
                        ids(places, TimelineKind.ITEM).stream(),
                        steps.values().stream().map(PathStepResponse::agendaItem),
                        made.values().stream().map(Decision::itemId))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, ItemHead> items =
                byId(itemIds, ids -> agenda.heads(new Together(), ids).get(), ItemHead::id);
        List<UUID> meetingIds = Stream.of(
                        items.values().stream().map(ItemHead::meetingId),
                        steps.values().stream().map(PathStepResponse::linkedMeeting))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, Meeting> at = byId(meetingIds, meetings::get, Meeting::id);
        return places.stream().collect(Collectors.toMap(TimelinePlace::id, place -> switch (place.kind()) {
            case PATH_STEP -> step(place, requireNonNull(steps.get(place.id())), items, at);
            case ITEM -> item(place, requireNonNull(items.get(place.id())), null, at);
            case DECISION -> {
                Decision decision = requireNonNull(made.get(place.id()));
                yield item(place, requireNonNull(items.get(decision.itemId())), decision, at);
            }
        }));
    }

    private TimelineEntry step(
            TimelinePlace place, PathStepResponse step, Map<UUID, ItemHead> items, Map<UUID, Meeting> at) {
        return new TimelineEntry(
                place.date(),
                place.kind(),
                step.body(),
                step.linkedMeeting() == null ? null : MeetingReference.to(requireNonNull(at.get(step.linkedMeeting()))),
                step.agendaItem() == null ? null : agenda.reference(requireNonNull(items.get(step.agendaItem()))),
                null,
                step);
    }

    private TimelineEntry item(TimelinePlace place, ItemHead item, @Nullable Decision decision, Map<UUID, Meeting> at) {
        Meeting meeting = requireNonNull(at.get(item.meetingId()));
        return new TimelineEntry(
                place.date(),
                place.kind(),
                meeting.body().code(),
                MeetingReference.to(meeting),
                agenda.reference(item),
                decision == null ? null : decisions.view(decision),
                null);
    }

    private static List<UUID> ids(List<TimelinePlace> places, TimelineKind kind) {
        return places.stream()
                .filter(place -> place.kind() == kind)
                .map(TimelinePlace::id)
                .toList();
    }

    private static <T> Map<UUID, T> byId(
            List<UUID> ids, Function<Collection<UUID>, List<T>> read, Function<T, UUID> id) {
        return ids.isEmpty() ? Map.of() : read.apply(ids).stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
