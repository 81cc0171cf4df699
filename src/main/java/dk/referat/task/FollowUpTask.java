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
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
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

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Party> responsible;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> responsibleKeys;

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
        change(content, meetingDate);
    }

    final void change(UpdateTask content, LocalDate meetingDate) {
        description = content.description();
        sourceSentence = content.sourceSentence();
        responsible = content.responsible();
        responsibleKeys = keys(responsible);
        deadline = content.deadline() == null
                ? null
                : FuzzyDate.parse(content.deadline().text(), meetingDate);
        deadlineMeeting = content.deadlineMeeting();
        dueOn = deadlineMeeting != null ? deadlineMeeting.date() : deadline != null ? deadline.to() : null;
        tracked = content.tracked();
        access = content.access();
        legalBasis = content.legalBasis();
        refs = content.refs();
    }

    /** Everything a party may be asked for by, in lower case. */
    public static List<String> keys(List<Party> parties) {
        List<String> keys = new ArrayList<>();
        for (Party party : parties) {
            keys.add(key(party.name()));
            if (party.title() != null) {
                keys.add(key(party.title()));
                keys.add(key(party.title() + " " + party.name()));
            }
            party.refs().forEach(ref -> keys.add(key(ref.id())));
        }
        return keys.stream().distinct().toList();
    }

    static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    void become(TransitionTask step, Instant at) {
        TaskState next = step.to();
        if (!state.leadsTo(next)) {
            throw new Conflict("conflict.task.transition", state, next);
        }
        List<TaskStep> steps = new ArrayList<>(history);
        steps.add(new TaskStep(at, state, next, step.reason(), step.comment()));
        history = List.copyOf(steps);
        state = next;
    }

    /** Whether a responsible party is referred to by an identifier that fits. */
    boolean isResponsible(Predicate<String> identifier) {
        return responsible.stream().flatMap(party -> party.refs().stream()).anyMatch(ref -> identifier.test(ref.id()));
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
        return responsible;
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
