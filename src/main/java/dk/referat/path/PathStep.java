package dk.referat.path;

import static dk.referat.path.PathState.PLANNED;

import dk.referat.access.Access;
import dk.referat.access.Gated;
import dk.referat.access.Seen;
import dk.referat.access.Visibility;
import dk.referat.agenda.AgendaItem;
import dk.referat.agenda.PathRole;
import dk.referat.journal.ExternalRef;
import dk.referat.journal.FiledNumber;
import dk.referat.journal.FuzzyDate;
import dk.referat.journal.JournalNumber;
import dk.referat.meeting.StateNote;
import dk.referat.problem.Invalid;
import dk.referat.problem.Refusals;
import dk.referat.problem.Violation;
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

/** Steps follow each other in the order of their ids, which is that in which they were planned. */
@Entity
@Filter(name = Seen.FILTER)
public class PathStep implements Gated {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private @Nullable UUID itemId;
    private @Nullable UUID meetingId;
    private UUID bodyId;

    @Embedded
    @EmbeddedColumnNaming("case_%s")
    private @Nullable FiledNumber caseNumber;

    private @Nullable UUID treatingBodyId;
    private @Nullable String process;

    @Enumerated(EnumType.STRING)
    private PathRole role;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable FuzzyDate planned;

    private @Nullable LocalDate plannedFrom;
    private @Nullable LocalDate plannedTo;
    private @Nullable UUID linkedMeetingId;

    @Enumerated(EnumType.STRING)
    private Access access;

    private @Nullable String legalBasis;

    @Enumerated(EnumType.STRING)
    private PathState state = PLANNED;

    @Embedded
    private @Nullable StateNote stateNote;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ExternalRef> refs;

    @Embedded
    private Visibility visibility;

    protected PathStep() {}

    @SuppressWarnings("NullAway.Init") // it is planned before it is kept
    PathStep(AgendaItem item) {
        itemId = item.id();
        meetingId = item.meetingId();
        bodyId = item.bodyId();
    }

    @SuppressWarnings("NullAway.Init")
    PathStep(UUID plannedBy, JournalNumber ofCase) {
        bodyId = plannedBy;
        caseNumber = FiledNumber.of(Optional.of(ofCase));
    }

    /**
     * @param stage where the plan says it happens, with what the planner may not see of it
     * @param seenFrom the day that the planned date is read as seen from
     */
    final void plan(UpdatePathStep plan, Stage stage, LocalDate seenFrom) {
        if (stage.body() == null && plan.process() == null) {
            throw new Invalid(Violation.at("/process", "invalid.path-step.nowhere"));
        }
        treatingBodyId = stage.body();
        linkedMeetingId = stage.meeting();
        process = plan.process();
        role = plan.role();
        read(plan.planned() == null ? null : plan.planned().text(), seenFrom);
        access = plan.access();
        legalBasis = plan.legalBasis();
        refs = plan.refs();
    }

    /** What was read once is not read anew from another day. */
    private void read(@Nullable String text, LocalDate seenFrom) {
        if (text == null) {
            planned = null;
        } else if (planned == null || !planned.text().equals(text)) {
            planned = FuzzyDate.parse(text, seenFrom);
        }
        plannedFrom = planned == null ? null : planned.from();
        plannedTo = planned == null ? null : planned.to();
    }

    void meetAt(UUID meeting) {
        linkedMeetingId = meeting;
    }

    void become(TransitionPathStep step) {
        Refusals.of(state.refusalToBecome(step.to())).throwIfAny();
        step.requireReason();
        state = step.to();
        stateNote = new StateNote(step.reason(), step.comment());
    }

    /** A plan that comes from elsewhere tells of steps that have been taken. */
    void record(PathState known) {
        state = known;
    }

    boolean isPlannedBefore(PathStep other) {
        return plannedTo != null && other.plannedFrom != null && plannedTo.isBefore(other.plannedFrom);
    }

    boolean isPlannedFor(LocalDate day) {
        return (plannedFrom == null || !day.isBefore(plannedFrom)) && (plannedTo == null || !day.isAfter(plannedTo));
    }

    /** Whether the other is a step of the same matter. */
    boolean sharesPathWith(PathStep other) {
        if (itemId != null || other.itemId != null) {
            return itemId != null && itemId.equals(other.itemId);
        }
        return bodyId.equals(other.bodyId) && canonical(this).equals(canonical(other));
    }

    private static Optional<String> canonical(PathStep step) {
        return Optional.ofNullable(step.caseNumber).map(FiledNumber::canonical);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Nullable
    UUID itemId() {
        return itemId;
    }

    /** The meeting of its item. */
    @Nullable
    UUID meetingId() {
        return meetingId;
    }

    /** The body whose plan it is. */
    @Override
    public UUID bodyId() {
        return bodyId;
    }

    @Nullable
    String caseNumber() {
        return caseNumber == null ? null : caseNumber.canonical();
    }

    Stage stage() {
        return new Stage(treatingBodyId, linkedMeetingId);
    }

    @Nullable
    String process() {
        return process;
    }

    PathRole role() {
        return role;
    }

    @Nullable
    FuzzyDate planned() {
        return planned;
    }

    @Nullable
    LocalDate plannedFrom() {
        return plannedFrom;
    }

    @Nullable
    LocalDate plannedTo() {
        return plannedTo;
    }

    Access access() {
        return access;
    }

    @Nullable
    String legalBasis() {
        return legalBasis;
    }

    PathState state() {
        return state;
    }

    StateNote stateNote() {
        return StateNote.of(stateNote);
    }

    List<ExternalRef> refs() {
        return refs;
    }

    @Override
    public Visibility visibility() {
        return visibility;
    }
}
