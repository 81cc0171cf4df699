package dk.referat.overview.extract;

import static java.util.Objects.requireNonNull;

import dk.referat.access.Gate;
import dk.referat.agenda.AgendaItem;
import dk.referat.agenda.AgendaItemView;
import dk.referat.agenda.AgendaService;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingService;
import dk.referat.minutes.version.MinutesVersion;
import dk.referat.minutes.version.MinutesVersions;
import dk.referat.overview.DecisionDetailsView;
import dk.referat.overview.DecisionQuery;
import dk.referat.overview.DecisionReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads extracts in one statement per table. */
@ApplicationScoped
@Transactional
class ExtractReader {

    private final DecisionReader decisions;
    private final AgendaService agenda;
    private final MeetingService meetings;
    private final MinutesVersions minutes;
    private final Gate gate;

    ExtractReader(
            DecisionReader decisions,
            AgendaService agenda,
            MeetingService meetings,
            MinutesVersions minutes,
            Gate gate) {
        this.decisions = decisions;
        this.agenda = agenda;
        this.meetings = meetings;
        this.minutes = minutes;
        this.gate = gate;
    }

    Page<Extract> read(ExtractQuery query, PageRequest page) {
        Page<DecisionDetailsView> found = decisions.list(
                DecisionQuery.confirmedOn(
                        query.journalNumber(), query.documentNumber(), query.caseNumber(), query.system()),
                page);
        return new Page<>(extracts(found.items()), found.next(), null);
    }

    private List<Extract> extracts(List<DecisionDetailsView> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<UUID> itemIds = found.stream()
                .flatMap(one -> Stream.of(
                        one.agendaItem().id(),
                        one.parentItem() == null ? null : one.parentItem().id()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<AgendaItem> items = agenda.get(itemIds);
        Function<AgendaItem, AgendaItemView> views = agenda.views(items);
        Map<UUID, AgendaItemView> shown = items.stream().collect(Collectors.toMap(AgendaItem::id, views));
        Map<UUID, Meeting> at = meetings
                .get(found.stream().map(one -> one.meeting().id()).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
        Map<UUID, MinutesVersion> approved = minutes.latest(at.keySet());
        return found.stream()
                .map(one -> new Extract(
                        meetings.view(requireNonNull(at.get(one.meeting().id()))),
                        requireNonNull(shown.get(one.agendaItem().id())),
                        one.parentItem() == null
                                ? null
                                : shown.get(one.parentItem().id()),
                        approved(requireNonNull(at.get(one.meeting().id())), approved),
                        one))
                .toList();
    }

    private @Nullable ApprovedMinutes approved(Meeting meeting, Map<UUID, MinutesVersion> approved) {
        MinutesVersion version = approved.get(meeting.id());
        return version == null ? null : gate.view(meeting, viewer -> ApprovedMinutes.from(version, viewer));
    }
}
