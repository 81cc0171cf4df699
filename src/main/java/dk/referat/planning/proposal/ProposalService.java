package dk.referat.planning.proposal;

import static java.util.Objects.requireNonNull;

import dk.referat.access.Access;
import dk.referat.access.Disclosure;
import dk.referat.agenda.AgendaItem;
import dk.referat.agenda.AgendaItemView;
import dk.referat.agenda.AgendaService;
import dk.referat.agenda.CreateAgendaItem;
import dk.referat.agenda.ItemKind;
import dk.referat.http.Api;
import dk.referat.idempotency.Repetition;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingService;
import dk.referat.problem.Conflict;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
public class ProposalService {

    private final List<ProposalSource> sources;
    private final AcceptedLineRepository accepted;
    private final AgendaService agenda;
    private final MeetingService meetings;
    private final Disclosure disclosure;
    private final Repetition repetition;

    ProposalService(
            @All List<ProposalSource> sources,
            AcceptedLineRepository accepted,
            AgendaService agenda,
            MeetingService meetings,
            Disclosure disclosure,
            Repetition repetition) {
        this.sources = sources.stream()
                .sorted(Comparator.comparing(ProposalSource::kind))
                .toList();
        this.accepted = accepted;
        this.agenda = agenda;
        this.meetings = meetings;
        this.disclosure = disclosure;
        this.repetition = repetition;
    }

    void checkMayPropose(UUID meeting) {
        meetings.editable(meeting);
    }

    AgendaProposal propose(UUID id) {
        Meeting meeting = meetings.editable(id);
        meeting.requireToCome();
        Map<SourceReference, AcceptedLine> taken = takenBy(meeting);
        List<AgendaItem> items = agenda.agenda(id);
        List<AgendaProposal.Line> lines = new ArrayList<>();
        lines(meeting).forEach((source, line) -> {
            disclose(source, line);
            boolean there = taken.containsKey(source) || items.stream().anyMatch(item -> isSame(item, line.item()));
            lines.add(line(source, line, there));
        });
        return new AgendaProposal(id, lines);
    }

    /** A line shows what its source shows: entries of the backlog, and closed tasks. */
    private void disclose(SourceReference source, ProposedLine line) {
        if (source.kind() == SourceKind.BACKLOG || line.item().access() == Access.CLOSED) {
            disclosure.show(source.id());
        }
    }

    private static boolean isSame(AgendaItem item, CreateAgendaItem proposed) {
        return item.title().equalsIgnoreCase(proposed.title())
                || proposed.predecessor() != null && proposed.predecessor().equals(item.predecessorId());
    }

    private static AgendaProposal.Line line(SourceReference source, ProposedLine line, boolean there) {
        CreateAgendaItem item = line.item();
        return new AgendaProposal.Line(
                AgendaProposal.Source.of(source),
                item.title(),
                kind(item.kind()),
                item.caseNumber(),
                item.predecessor(),
                line.why(),
                there);
    }

    private static ItemKind kind(@Nullable ItemKind kind) {
        return kind == null ? ItemKind.ITEM : kind;
    }

    /** Adds all of the lines or none. */
    List<UUID> accept(UUID id, AcceptProposal request) {
        Meeting meeting = meetings.lock(id);
        Map<SourceReference, AcceptedLine> taken = takenBy(meeting);
        if (repetition.isRepeated()) {
            return request.sources().stream()
                    .filter(taken::containsKey)
                    .map(source -> requireNonNull(taken.get(source)).itemId())
                    .toList();
        }
        meeting.requireToCome();
        Map<SourceReference, ProposedLine> lines = lines(meeting);
        for (SourceReference source : request.sources()) {
            requireFree(taken.get(source), source);
            if (!lines.containsKey(source)) {
                throw new Conflict("conflict.proposal.not-proposed", source.kind(), source.id());
            }
        }
        return request.sources().stream()
                .map(source -> add(meeting, source, requireNonNull(lines.get(source))))
                .toList();
    }

    private static void requireFree(@Nullable AcceptedLine taken, SourceReference source) {
        if (taken != null) {
            String item = Api.V1 + "/agenda-items/" + taken.itemId();
            throw Conflict.with(item, "conflict.proposal.accepted", source.kind(), source.id());
        }
    }

    private UUID add(Meeting meeting, SourceReference source, ProposedLine line) {
        AgendaItem item = agenda.add(meeting.id(), line.item());
        accepted.persist(new AcceptedLine(item, source));
        sources.stream().filter(one -> one.kind() == source.kind()).forEach(one -> one.accepted(source.id(), item));
        return item.id();
    }

    List<AgendaItemView> items(List<UUID> ids) {
        return ids.stream().map(agenda::get).map(agenda::view).toList();
    }

    private Map<SourceReference, AcceptedLine> takenBy(Meeting meeting) {
        return accepted.ofMeeting(meeting.id()).stream()
                .collect(Collectors.toMap(AcceptedLine::source, Function.identity()));
    }

    private Map<SourceReference, ProposedLine> lines(Meeting meeting) {
        Map<SourceReference, ProposedLine> lines = new LinkedHashMap<>();
        for (ProposalSource source : sources) {
            List<Taken> taken = accepted.elsewhere(source.kind(), meeting.bodyId(), meeting.id());
            source.propose(meeting, taken)
                    .forEach(line -> lines.put(new SourceReference(source.kind(), line.id()), line));
        }
        return lines;
    }
}
