package dk.referat.task;

import static dk.referat.task.TaskState.OPEN;

import dk.referat.access.Access;
import dk.referat.access.Gated;
import dk.referat.access.Seen;
import dk.referat.access.Visibility;
import dk.referat.agenda.AgendaItem;
import dk.referat.journal.ExternalRef;
import dk.referat.journal.FuzzyDate;
import dk.referat.journal.Party;
import dk.referat.problem.Conflict;
import dk.referat.problem.Invalid;
import dk.referat.problem.Refusals;
import dk.referat.problem.Violation;
import dk.referat.task.TaskStep.Signature;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Filter(name = Seen.FILTER)
@Table(name = "task")
public class FollowUpTask implements Gated {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID itemId;
    private @Nullable UUID decisionId;
    private UUID meetingId;
    private UUID bodyId;
    private String description;
    private @Nullable String sourceSentence;

    @Embedded
    private Responsible responsible;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable FuzzyDate deadline;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable MeetingDeadline deadlineMeeting;

    private @Nullable LocalDate dueOn;
    private boolean tracked;

    @Enumerated(EnumType.STRING)
    private Access access;

    private @Nullable String legalBasis;

    @Enumerated(EnumType.STRING)
    private TaskState state = OPEN;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TaskStep> history = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ExternalRef> refs;

    @Embedded
    private Visibility visibility;

    protected FollowUpTask() {}

    FollowUpTask(AgendaItem item, @Nullable UUID decisionId, UpdateTask content, LocalDate meetingDate) {
        itemId = item.id();
        this.decisionId = decisionId;
        meetingId = item.meetingId();
        bodyId = item.bodyId();
        take(content, Deadline.in(content, meetingDate));
    }

    void change(UpdateTask content, LocalDate meetingDate, Signature signed) {
        Deadline before = new Deadline(deadline, deadlineMeeting);
        Deadline after = Deadline.in(content, meetingDate);
        if (!after.equals(before)) {
            remember(TaskStep.deadlineChanged(signed, new DeadlineChange(before, after), content.deadlineReason()));
        } else if (content.deadlineReason() != null) {
            throw new Invalid(Violation.at("/deadlineReason", "invalid.task.deadline-unchanged"));
        }
        take(content, after);
    }

    private void take(UpdateTask content, Deadline due) {
        description = content.description();
        sourceSentence = content.sourceSentence();
        responsible = Responsible.of(content.responsible());
        deadline = due.date();
        deadlineMeeting = due.meeting();
        dueOn = due.day();
        tracked = content.tracked();
        access = content.access();
        legalBasis = content.legalBasis();
        refs = content.refs();
    }

    void become(TransitionTask step, Signature signed) {
        Refusals.of(state.refusalToBecome(step.to())).throwIfAny();
        remember(TaskStep.moved(signed, state, step));
        state = step.to();
    }

    /** By the responsible party that {@code identifier} fits; by the one in the lead if none. */
    void delegate(DelegateTask order, Predicate<String> identifier, Signature signed) {
        if (!state.isPending()) {
            throw new Conflict("conflict.task.delegation", state);
        }
        Party from = responsible.calledBy(identifier).or(responsible::lead).orElse(null);
        responsible = responsible.handedOn(from, order);
        remember(TaskStep.delegated(signed, new Delegation(from, order.to()), order.comment()));
    }

    private void remember(TaskStep step) {
        history = Stream.concat(history.stream(), Stream.of(step)).toList();
    }

    /** Whether a responsible party is referred to by an identifier that fits. */
    boolean isResponsible(Predicate<String> identifier) {
        return responsible.calledBy(identifier).isPresent();
    }

    void requireDeletable() {
        if (!history.isEmpty()) {
            throw new Conflict("conflict.task.kept");
        }
    }

    @Override
    public UUID id() {
        return id;
    }

    public UUID itemId() {
        return itemId;
    }

    public @Nullable UUID decisionId() {
        return decisionId;
    }

    public UUID meetingId() {
        return meetingId;
    }

    @Override
    public UUID bodyId() {
        return bodyId;
    }

    public String description() {
        return description;
    }

    @Nullable
    String sourceSentence() {
        return sourceSentence;
    }

    List<Party> responsible() {
        return responsible.parties();
    }

    public @Nullable FuzzyDate deadline() {
        return deadline;
    }

    @Nullable
    MeetingDeadline deadlineMeeting() {
        return deadlineMeeting;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    boolean tracked() {
        return tracked;
    }

    public Access access() {
        return access;
    }

    public @Nullable String legalBasis() {
        return legalBasis;
    }

    public TaskState state() {
        return state;
    }

    List<TaskStep> history() {
        return history;
    }

    List<ExternalRef> refs() {
        return refs;
    }

    @Override
    public Visibility visibility() {
        return visibility;
    }
}
