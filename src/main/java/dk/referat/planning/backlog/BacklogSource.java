package dk.referat.planning.backlog;

import dk.referat.agenda.AgendaItem;
import dk.referat.agenda.AgendaService;
import dk.referat.agenda.CreateAgendaItem;
import dk.referat.agenda.ItemKind;
import dk.referat.agenda.Successors;
import dk.referat.meeting.Meeting;
import dk.referat.planning.proposal.ProposalReason;
import dk.referat.planning.proposal.ProposalSource;
import dk.referat.planning.proposal.ProposedLine;
import dk.referat.planning.proposal.SourceKind;
import dk.referat.planning.proposal.Taken;
import dk.referat.planning.proposal.Why;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class BacklogSource implements ProposalSource {

    private final BacklogRepository entries;
    private final AgendaService agenda;
    private final Successors successors;

    BacklogSource(BacklogRepository entries, AgendaService agenda, Successors successors) {
        this.entries = entries;
        this.agenda = agenda;
        this.successors = successors;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.BACKLOG;
    }

    @Override
    public List<ProposedLine> propose(Meeting meeting, List<Taken> taken) {
        List<UUID> items =
                agenda.agenda(meeting.id()).stream().map(AgendaItem::id).toList();
        List<BacklogEntry> due = entries.openOrBecome(meeting.bodyId(), items).stream()
                .filter(entry -> entry.itemId() != null || entry.isDue(meeting.id(), meeting.date()))
                .toList();
        Map<UUID, AgendaItem> origins = origins(due);
        return due.stream()
                .map(entry -> new ProposedLine(entry.id(), line(entry, origin(entry, origins)), why(entry)))
                .toList();
    }

    private Map<UUID, AgendaItem> origins(List<BacklogEntry> due) {
        List<UUID> ids = due.stream()
                .map(entry -> entry.origin().item())
                .filter(Objects::nonNull)
                .toList();
        return agenda.get(ids).stream().collect(Collectors.toMap(AgendaItem::id, Function.identity()));
    }

    private static @Nullable AgendaItem origin(BacklogEntry entry, Map<UUID, AgendaItem> origins) {
        UUID item = entry.origin().item();
        return item == null ? null : origins.get(item);
    }

    /** A matter that was not treated comes back as it was; what follows from a task is another matter. */
    private CreateAgendaItem line(BacklogEntry entry, @Nullable AgendaItem origin) {
        UpdateBacklogEntry content = entry.content();
        if (origin != null && entry.origin().kind() != OriginKind.TASK) {
            return successors.successorOf(origin).as(content.title(), content.caseNumber(), entry.confidentiality());
        }
        return CreateAgendaItem.planned(
                content.title(),
                ItemKind.ITEM,
                content.caseNumber(),
                entry.confidentiality(),
                List.of(),
                origin == null ? null : origin.id());
    }

    private static Why why(BacklogEntry entry) {
        return new Why(
                switch (entry.origin().kind()) {
                    case POSTPONED -> ProposalReason.POSTPONED;
                    case NOT_TREATED -> ProposalReason.NOT_TREATED;
                    case CANCELLED_MEETING -> ProposalReason.CANCELLED_MEETING;
                    case TASK -> ProposalReason.TASK;
                    case IMPORT -> ProposalReason.IMPORT;
                    case MANUAL -> ProposalReason.MANUAL;
                },
                entry.writtenOn(),
                entry.wanted() == null ? null : entry.wanted().text());
    }

    @Override
    public void accepted(UUID id, AgendaItem item) {
        entries.lock(id).ifPresent(entry -> entry.schedule(item.id()));
    }
}
