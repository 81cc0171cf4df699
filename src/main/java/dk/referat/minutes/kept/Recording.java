package dk.referat.minutes.kept;

import static dk.referat.agenda.ItemState.APPROVED;
import static dk.referat.agenda.ItemState.WITHDRAWN;

import dk.referat.access.Seen;
import dk.referat.agenda.AgendaItem;
import dk.referat.agenda.UpdateAgendaItem;
import dk.referat.attachment.Attachment;
import dk.referat.decision.Decision;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.UpdateMeeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Reads what there is of a meeting now, all of it, whoever asks: what an audience may see of it is worked out later. */
@ApplicationScoped
public class Recording {

    private final StatelessSession rows;
    private final EntityManager entities;

    Recording(StatelessSession rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
    }

    public KeptMinutes minutes(Meeting meeting) {
        return new KeptMinutes(head(meeting.content()), items(meeting.id(), decisions(meeting.id())));
    }

    /** Without decisions, which are no part of it. */
    public List<KeptItem> agenda(UUID meeting) {
        return items(meeting, Map.of());
    }

    private static MinutesHead head(UpdateMeeting meeting) {
        return new MinutesHead(
                meeting.day(),
                meeting.dateText(),
                meeting.kind(),
                meeting.format(),
                meeting.location(),
                meeting.actualStart(),
                meeting.actualEnd(),
                meeting.attendance().stream().map(WithoutRefs::of).toList());
    }

    private List<KeptItem> items(UUID meeting, Map<UUID, List<KeptDecision>> decisions) {
        Map<UUID, List<KeptAttachment>> attachments = attachments(meeting);
        List<AgendaItem> all = read(
                AgendaItem.class, "from AgendaItem r where r.meetingId = :meeting order by r.place.position", meeting);
        return below(null, all, decisions, attachments);
    }

    private static List<KeptItem> below(
            @Nullable UUID parent,
            List<AgendaItem> all,
            Map<UUID, List<KeptDecision>> decisions,
            Map<UUID, List<KeptAttachment>> attachments) {
        return all.stream()
                .filter(item -> Objects.equals(item.parentId(), parent) && isOnAgenda(item))
                .map(item -> new KeptItem(
                        item.id(),
                        Exposure.of(
                                item.visibility(),
                                item.neutralTitle(),
                                item.content().legalBasis()),
                        fields(item),
                        decisions.getOrDefault(item.id(), List.of()),
                        attachments.getOrDefault(item.id(), List.of()),
                        below(item.id(), all, decisions, attachments)))
                .toList();
    }

    /** Neither still a draft nor withdrawn before any agenda had it. */
    private static boolean isOnAgenda(AgendaItem item) {
        return item.state().compareTo(APPROVED) >= 0 && (item.state() != WITHDRAWN || item.number() != null);
    }

    private static ItemFields fields(AgendaItem item) {
        UpdateAgendaItem content = item.content();
        return new ItemFields(
                item.number(),
                item.kind(),
                content.heading(),
                item.title(),
                content.publicTitle(),
                content.access(),
                content.legalBasis(),
                item.state(),
                item.raisedAtMeeting(),
                content.caseNumber(),
                content.kleSubject(),
                content.kleFacet(),
                content.sections(),
                WithoutRefs.of(content.recommendation()),
                content.quotedDecisions().stream().map(WithoutRefs::of).toList(),
                content.plannedSlot(),
                content.guests().stream().map(WithoutRefs::of).toList(),
                content.absences().stream().map(WithoutRefs::of).toList());
    }

    private Map<UUID, List<KeptDecision>> decisions(UUID meeting) {
        return read(Decision.class, "from Decision r where r.meetingId = :meeting order by r.sequence", meeting)
                .stream()
                .collect(Collectors.groupingBy(
                        Decision::itemId, Collectors.mapping(Recording::kept, Collectors.toList())));
    }

    private static KeptDecision kept(Decision decision) {
        return new KeptDecision(
                Exposure.of(decision.visibility(), decision.publicText(), decision.legalBasis()),
                new DecisionOnRecord(
                        decision.id(),
                        decision.date(),
                        decision.text(),
                        decision.publicText(),
                        decision.outcomes(),
                        decision.access(),
                        decision.legalBasis(),
                        decision.state(),
                        decision.edition()));
    }

    private Map<UUID, List<KeptAttachment>> attachments(UUID meeting) {
        return read(Attachment.class, "from Attachment r where r.meetingId = :meeting order by r.index, r.id", meeting)
                .stream()
                .collect(Collectors.groupingBy(
                        Attachment::itemId, Collectors.mapping(Recording::kept, Collectors.toList())));
    }

    private static KeptAttachment kept(Attachment attachment) {
        return new KeptAttachment(
                Exposure.of(attachment.visibility(), attachment.neutralTitle(), null),
                new AttachmentOnRecord(
                        attachment.id(),
                        attachment.decisionId(),
                        attachment.index(),
                        attachment.title(),
                        attachment.publicTitle(),
                        attachment.access(),
                        attachment.legalBasis(),
                        attachment.documentNumber(),
                        attachment.caseNumber(),
                        attachment.documentId(),
                        attachment.typeCode(),
                        attachment.fileName(),
                        attachment.versionLabel(),
                        attachment.documentDate()));
    }

    /** As the database has it: who sees a row is written there, and known in Java only after the row is read again. */
    private <T> List<T> read(Class<T> type, String query, UUID meeting) {
        entities.flush();
        rows.disableFilter(Seen.FILTER);
        return rows.createSelectionQuery(query, type)
                .setParameter("meeting", meeting)
                .list();
    }
}
