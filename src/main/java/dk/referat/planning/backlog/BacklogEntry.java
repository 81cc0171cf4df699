package dk.referat.planning.backlog;

import static dk.referat.planning.backlog.BacklogState.OPEN;
import static dk.referat.planning.backlog.BacklogState.SCHEDULED;

import dk.referat.access.Access;
import dk.referat.access.Gated;
import dk.referat.access.Seen;
import dk.referat.access.Visibility;
import dk.referat.agenda.Confidentiality;
import dk.referat.journal.ExternalRef;
import dk.referat.journal.FiledNumber;
import dk.referat.journal.FuzzyDate;
import dk.referat.journal.JournalNumber;
import dk.referat.journal.WrittenDate;
import dk.referat.meeting.StateNote;
import dk.referat.problem.Conflict;
import dk.referat.problem.Refusals;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Filter(name = Seen.FILTER)
class BacklogEntry implements Gated {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID bodyId;

    @Column
    private String title;

    @Embedded
    @EmbeddedColumnNaming("case_%s")
    private @Nullable FiledNumber caseNumber;

    private @Nullable String note;

    @Column
    @Enumerated(EnumType.STRING)
    private Access access;

    private @Nullable String legalBasis;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable FuzzyDate wanted;

    private LocalDate writtenOn;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "origin_kind"))
    @AttributeOverride(name = "item", column = @Column(name = "origin_item_id"))
    @AttributeOverride(name = "meeting", column = @Column(name = "meeting_id"))
    @AttributeOverride(name = "task", column = @Column(name = "origin_task_id"))
    private BacklogOrigin origin;

    @Enumerated(EnumType.STRING)
    private BacklogState state = OPEN;

    @Embedded
    private @Nullable StateNote stateNote;

    private @Nullable UUID itemId;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<ExternalRef> refs;

    @Embedded
    private Visibility visibility;

    protected BacklogEntry() {}

    /** {@code writtenOn} is the day that a date in words is read as seen from. */
    BacklogEntry(
            UUID bodyId,
            UpdateBacklogEntry content,
            Optional<JournalNumber> caseNumber,
            BacklogOrigin origin,
            LocalDate writtenOn) {
        this.bodyId = bodyId;
        this.origin = origin;
        this.writtenOn = writtenOn;
        change(content, caseNumber);
    }

    final void change(UpdateBacklogEntry content, Optional<JournalNumber> number) {
        title = content.title();
        caseNumber = FiledNumber.keep(caseNumber, FiledNumber.of(number));
        note = content.note();
        access = content.access();
        legalBasis = content.legalBasis();
        wanted = content.wanted() == null
                ? null
                : FuzzyDate.parse(content.wanted().text(), writtenOn);
        refs = content.refs();
    }

    void become(TransitionBacklogEntry step) {
        Refusals.of(state.refusalToBecome(step.to())).throwIfAny();
        state = step.to();
        itemId = step.agendaItem();
        stateNote = new StateNote(step.reason(), step.comment());
    }

    void reopen() {
        become(new TransitionBacklogEntry(OPEN, null, null, null));
    }

    void schedule(UUID item) {
        become(new TransitionBacklogEntry(SCHEDULED, null, null, item));
    }

    /** The minutes say otherwise now, of the same matter. */
    void leftAs(OriginKind kind) {
        origin = origin.as(kind);
    }

    void requireDeletable() {
        if (state != OPEN || origin.kind().isObliging()) {
            throw new Conflict("conflict.backlog-entry.kept");
        }
    }

    /** Whether this waits for a meeting of that day; one that wants no day that anybody can tell waits for the next. */
    boolean isDue(UUID meeting, LocalDate date) {
        boolean leftByIt = meeting.equals(origin.meeting());
        return state == OPEN && !leftByIt && (wanted == null || wanted.from() == null || !date.isBefore(wanted.from()));
    }

    Confidentiality confidentiality() {
        return new Confidentiality(access, legalBasis);
    }

    UpdateBacklogEntry content() {
        return new UpdateBacklogEntry(
                title,
                caseNumber == null ? null : caseNumber.canonical(),
                note,
                access,
                legalBasis,
                wanted == null ? null : WrittenDate.of(wanted),
                refs);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID bodyId() {
        return bodyId;
    }

    String title() {
        return title;
    }

    @Nullable
    FuzzyDate wanted() {
        return wanted;
    }

    LocalDate writtenOn() {
        return writtenOn;
    }

    BacklogOrigin origin() {
        return origin;
    }

    BacklogState state() {
        return state;
    }

    StateNote stateNote() {
        return StateNote.of(stateNote);
    }

    @Nullable
    UUID itemId() {
        return itemId;
    }

    @Override
    public Visibility visibility() {
        return visibility;
    }
}
