package dk.referat.agenda;

import static dk.referat.agenda.ItemState.DRAFT;
import static java.util.Objects.requireNonNullElse;

import dk.referat.access.Access;
import dk.referat.access.Audience;
import dk.referat.access.Gated;
import dk.referat.access.Seen;
import dk.referat.access.Visibility;
import dk.referat.journal.ExternalRef;
import dk.referat.journal.FiledNumber;
import dk.referat.journal.JournalNumber;
import dk.referat.journal.TimeSlot;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.StateNote;
import dk.referat.problem.Conflict;
import dk.referat.problem.Refusals;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
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
public class AgendaItem implements Gated {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID meetingId;
    private UUID bodyId;

    @Embedded
    private AgendaPlace place;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private @Nullable String heading;
    private String title;
    private @Nullable String publicTitle;

    @Enumerated(EnumType.STRING)
    private Access access;

    private @Nullable String legalBasis;

    @Enumerated(EnumType.STRING)
    private ItemState state = DRAFT;

    @Embedded
    private @Nullable StateNote stateNote;

    private boolean raisedAtMeeting;

    @Embedded
    @EmbeddedColumnNaming("case_%s")
    private @Nullable FiledNumber caseNumber;

    private @Nullable String kleSubject;
    private @Nullable String kleFacet;

    @Embedded
    private ItemText text;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable TimeSlot plannedSlot;

    @Embedded
    private Participation participation;

    private @Nullable UUID predecessorId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ExternalRef> refs;

    @Embedded
    private Visibility visibility;

    protected AgendaItem() {}

    AgendaItem(Meeting meeting, Placement placement, UpdateAgendaItem content, Optional<JournalNumber> caseNumber) {
        meetingId = meeting.id();
        bodyId = meeting.body().id();
        place = new AgendaPlace(placement.parent(), placement.position());
        raisedAtMeeting = placement.raisedAtMeeting();
        predecessorId = placement.predecessor();
        take(content, caseNumber);
    }

    void change(UpdateAgendaItem change, Optional<JournalNumber> caseNumber, boolean fixed) {
        if (fixed && !change.equals(content().exceptWhatIsNeverFixed(change))) {
            throw new Conflict("conflict.minutes.approved");
        }
        take(change, caseNumber);
    }

    private void take(UpdateAgendaItem content, Optional<JournalNumber> number) {
        kind = requireNonNullElse(content.kind(), parentId() == null ? ItemKind.ITEM : ItemKind.SUB_ITEM);
        heading = content.heading();
        title = content.title();
        publicTitle = content.publicTitle();
        access = content.access();
        legalBasis = content.legalBasis();
        caseNumber = FiledNumber.keep(caseNumber, FiledNumber.of(number));
        kleSubject = content.kleSubject();
        kleFacet = content.kleFacet();
        text = new ItemText(content.sections(), content.recommendation(), content.quotedDecisions());
        plannedSlot = content.plannedSlot();
        participation = new Participation(content.guests(), content.absences());
        refs = content.refs();
    }

    void become(TransitionAgendaItem step) {
        Refusals.of(state.refusalToBecome(step.to())).throwIfAny();
        state = step.to();
        stateNote = new StateNote(step.reason(), step.comment());
    }

    /** Minutes that come from elsewhere tell the state at once; the number, if they show one, is the item's for good. */
    void record(ItemState outcome, @Nullable Integer shownNumber) {
        state = state.ordinal() > ItemState.APPROVED.ordinal() ? state : outcome;
        if (number() == null && shownNumber != null) {
            give(shownNumber);
        }
    }

    /** Takes from minutes that come from elsewhere what is not known yet. */
    void fill(UpdateAgendaItem found, Optional<JournalNumber> foundCase) {
        FiledNumber known = caseNumber;
        take(content().completedBy(found), foundCase);
        caseNumber = known == null ? caseNumber : known;
    }

    void close() {
        access = Access.CLOSED;
    }

    void give(int nextNumber) {
        place.give(nextNumber);
    }

    void place(@Nullable UUID newParent, int newPosition) {
        place.move(newParent, newPosition);
    }

    void requireDeletable() {
        place.requireLeavable();
    }

    public UpdateAgendaItem content() {
        return new UpdateAgendaItem(
                kind,
                heading,
                title,
                publicTitle,
                access,
                legalBasis,
                caseNumber == null ? null : caseNumber.canonical(),
                kleSubject,
                kleFacet,
                text.sections(),
                text.recommendation(),
                text.quotedDecisions(),
                plannedSlot,
                participation.guests(),
                participation.absences(),
                refs);
    }

    @Override
    public UUID id() {
        return id;
    }

    public UUID meetingId() {
        return meetingId;
    }

    @Override
    public UUID bodyId() {
        return bodyId;
    }

    public @Nullable UUID parentId() {
        return place.parentId();
    }

    public int position() {
        return place.position();
    }

    public @Nullable Integer number() {
        return place.number();
    }

    public ItemKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    /** What a closed item is called before those who may not see it. */
    public String neutralTitle() {
        return neutralTitle(publicTitle);
    }

    static String neutralTitle(@Nullable String publicTitle) {
        return requireNonNullElse(publicTitle, "Lukket punkt");
    }

    public ItemState state() {
        return state;
    }

    StateNote stateNote() {
        return StateNote.of(stateNote);
    }

    public boolean raisedAtMeeting() {
        return raisedAtMeeting;
    }

    public @Nullable UUID predecessorId() {
        return predecessorId;
    }

    int positionFor(Audience viewer) {
        return place.positionFor(viewer);
    }

    @Override
    public Visibility visibility() {
        return visibility;
    }
}
