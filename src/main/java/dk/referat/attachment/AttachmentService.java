package dk.referat.attachment;

import dk.referat.access.Gate;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.agenda.AgendaItem;
import dk.referat.agenda.AgendaItemEvent;
import dk.referat.agenda.AgendaService;
import dk.referat.body.BodyService;
import dk.referat.decision.DecisionEvent;
import dk.referat.decision.DecisionService;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.journal.FiledNumber;
import dk.referat.journal.Journal;
import dk.referat.journal.JournalNumber;
import dk.referat.journal.JournalNumberKind;
import dk.referat.meeting.MeetingService;
import dk.referat.problem.Conflict;
import dk.referat.problem.Invalid;
import dk.referat.problem.NotFound;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import dk.referat.reading.Together;
import io.quarkus.arc.NoClassInterceptors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
public class AttachmentService {

    private final AttachmentRepository attachments;
    private final AgendaService agenda;
    private final DecisionService decisions;
    private final MeetingService meetings;
    private final BodyService bodies;
    private final Journal journal;
    private final AttachmentLink link;
    private final Permit permit;
    private final Gate gate;

    AttachmentService(
            AttachmentRepository attachments,
            AgendaService agenda,
            DecisionService decisions,
            MeetingService meetings,
            BodyService bodies,
            Journal journal,
            AttachmentLink link,
            Permit permit,
            Gate gate) {
        this.attachments = attachments;
        this.agenda = agenda;
        this.decisions = decisions;
        this.meetings = meetings;
        this.bodies = bodies;
        this.journal = journal;
        this.link = link;
        this.permit = permit;
        this.gate = gate;
    }

    Page<AttachmentView> list(AttachmentQuery query, PageRequest page) {
        Violations violations = new Violations();
        Optional<JournalNumber> document =
                journal.query(JournalNumberKind.DOCUMENT, query.documentNumber(), "documentNumber", violations);
        Optional<JournalNumber> caseNumber =
                journal.query(JournalNumberKind.CASE, query.caseNumber(), "caseNumber", violations);
        violations.throwIfAny();
        UUID body = bodies.filter(query.body());
        return page.page(
                attachments.list(document, caseNumber, body, page),
                attachment -> List.of(attachment.id().toString()),
                this::view);
    }

    public List<Attachment> ofMeeting(UUID meeting) {
        return ofMeeting(new Together(), meeting).get();
    }

    public Supplier<List<Attachment>> ofMeeting(Together with, UUID meeting) {
        return attachments.ofMeeting(with, meeting);
    }

    public List<Attachment> onItem(UUID item) {
        return attachments.ofItem(item);
    }

    public Supplier<List<Attachment>> get(Together with, Collection<UUID> ids) {
        return attachments.withIds(with, ids);
    }

    List<AttachmentView> ofItem(UUID item) {
        agenda.get(item);
        return attachments.ofItem(item).stream().map(this::view).toList();
    }

    AttachmentView show(UUID id) {
        return view(get(id));
    }

    /** As {@link #show}, for those who may change it. */
    AttachmentView editable(UUID id, Role... besideSecretaries) {
        Attachment attachment = get(id);
        permit.check(attachment.bodyId(), Role.SECRETARY.and(besideSecretaries));
        return view(attachment);
    }

    void checkMayAttachTo(UUID item) {
        agenda.editable(item, Role.CASE_SYSTEM);
    }

    public Attachment attach(UUID itemId, UpdateAttachment content) {
        FiledNumbers numbers = numbers(content);
        AgendaItem item = agenda.lock(itemId, Role.CASE_SYSTEM);
        requireDecisionOf(itemId, content.decision());
        meetings.get(item.meetingId()).requireChangeable();
        int index = content.index() == null ? attachments.nextIndex(itemId) : content.index();
        Attachment attachment = new Attachment(item, index, content, numbers);
        attachments.persist(attachment);
        return attachment;
    }

    /** An attachment that minutes from elsewhere list; the caller holds the meeting's lock. */
    public void record(AgendaItem item, int index, UpdateAttachment content) {
        attachments.persist(new Attachment(item, index, content, numbers(content)));
    }

    public void change(UUID id, UpdateAttachment change, IfMatch expected) {
        FiledNumbers numbers = numbers(change);
        Attachment attachment = lock(id, Role.CASE_SYSTEM);
        permit.checkUnless(change.keepsAccessOf(UpdateAttachment.of(attachment)), attachment.bodyId(), Role.SECRETARY);
        requireDecisionOf(attachment.itemId(), change.decision());
        expected.check(gate.etag(attachment));
        attachment.change(change, numbers, meetings.get(attachment.meetingId()).minutesApproved());
    }

    void delete(UUID id, IfMatch expected) {
        Attachment attachment = lock(id);
        expected.check(gate.etag(attachment));
        meetings.get(attachment.meetingId()).requireChangeable();
        attachments.delete(attachment);
    }

    void clear(@Observes AgendaItemEvent.Deleted deleted) {
        attachments.ofItem(deleted.item().id()).forEach(attachments::delete);
        attachments.flush();
    }

    void guardDecision(@Observes DecisionEvent.Deleted deleted) {
        if (!attachments.ofDecision(deleted.decision().id()).isEmpty()) {
            throw new Conflict("conflict.decision.has-attachments");
        }
    }

    private void requireDecisionOf(UUID item, @Nullable UUID decision) {
        if (decision != null
                && decisions.ofItem(item).stream().noneMatch(one -> one.id().equals(decision))) {
            throw new Invalid(Violation.at("/decision", "invalid.attachment.decision"));
        }
    }

    private FiledNumbers numbers(UpdateAttachment content) {
        Violations violations = new Violations();
        Optional<JournalNumber> document =
                journal.read(JournalNumberKind.DOCUMENT, content.documentNumber(), "/documentNumber", violations);
        Optional<JournalNumber> caseNumber =
                journal.read(JournalNumberKind.CASE, content.caseNumber(), "/caseNumber", violations);
        violations.throwIfAny();
        return new FiledNumbers(FiledNumber.of(document), FiledNumber.of(caseNumber));
    }

    private Attachment get(UUID id) {
        return attachments.findByIdOptional(id).orElseThrow(() -> new NotFound("not-found.attachment", id));
    }

    /** The attachment as it is, its meeting locked until the transaction ends. */
    public Attachment lock(UUID id, Role... besideSecretaries) {
        Attachment attachment = get(id);
        meetings.lock(attachment.meetingId(), besideSecretaries);
        attachments.getEntityManager().detach(attachment);
        return get(id);
    }

    @NoClassInterceptors
    public AttachmentView view(Attachment attachment) {
        return gate.view(
                attachment,
                viewer -> AttachmentResponse.from(attachment, link.to(attachment), viewer),
                viewer -> ClosedAttachmentResponse.from(attachment, viewer));
    }
}
