package dk.referat.decision;

import static dk.referat.decision.DecisionState.CONFIRMED;
import static dk.referat.decision.DecisionState.DRAFT;
import static java.util.Objects.requireNonNullElse;

import dk.referat.access.Access;
import dk.referat.access.Audience;
import dk.referat.access.Gated;
import dk.referat.access.Rank;
import dk.referat.access.Seen;
import dk.referat.access.Visibility;
import dk.referat.agenda.AgendaItem;
import dk.referat.journal.ExternalRef;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.StateNote;
import dk.referat.problem.Conflict;
import dk.referat.problem.Refusal;
import dk.referat.problem.Refusals;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Filter(name = Seen.FILTER)
public class Decision implements Gated {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID itemId;
    private UUID meetingId;
    private UUID bodyId;
    private LocalDate date;
    private int sequence;
    private String text;
    private @Nullable String publicText;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Outcome> outcomes;

    @Enumerated(EnumType.STRING)
    private Access access;

    private @Nullable String legalBasis;

    @Enumerated(EnumType.STRING)
    private DecisionState state = DRAFT;

    @Embedded
    private @Nullable StateNote stateNote;

    private int edition = 1;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ExternalRef> refs;

    @Embedded
    private Visibility visibility;

    @Embedded
    private @Nullable Rank rank;

    protected Decision() {}

    Decision(AgendaItem item, Meeting meeting, int sequence, UpdateDecision content) {
        itemId = item.id();
        meetingId = meeting.id();
        bodyId = meeting.body().id();
        this.sequence = sequence;
        take(content, meeting);
    }

    void change(UpdateDecision change, Meeting meeting) {
        boolean fixed = state != DRAFT || meeting.minutesApproved();
        if (fixed && !change.equals(UpdateDecision.of(this).exceptWhatIsNeverFixed(change))) {
            throw new Conflict("conflict.decision.fixed");
        }
        take(change, meeting);
    }

    private void take(UpdateDecision content, Meeting meeting) {
        date = requireNonNullElse(content.date(), meeting.date());
        text = content.text();
        publicText = content.publicText();
        outcomes = content.outcomes();
        access = content.access();
        legalBasis = content.legalBasis();
        refs = content.refs();
    }

    /** The edition that this correction replaces, to be kept. */
    DecisionEdition correct(CorrectDecision correction, Instant at) {
        if (state != CONFIRMED) {
            throw new Conflict("conflict.decision.not-confirmed", state);
        }
        DecisionEdition replaced = new DecisionEdition(this, correction.reason(), at);
        text = correction.text();
        publicText = correction.publicText();
        outcomes = correction.outcomes();
        edition++;
        return replaced;
    }

    Optional<Refusal> refusalToBecome(DecisionState next, Meeting meeting) {
        if (!state.leadsTo(next)) {
            return Optional.of(new Conflict("conflict.decision.transition", state, next));
        }
        return next == CONFIRMED && !meeting.wasHeld()
                ? Optional.of(new Conflict("conflict.decision.meeting-not-held", meeting.state()))
                : Optional.empty();
    }

    void become(TransitionDecision step, Meeting meeting) {
        Refusals.of(refusalToBecome(step.to(), meeting)).throwIfAny();
        state = step.to();
        stateNote = new StateNote(step.reason(), step.comment());
    }

    /** Decisions in minutes that come from elsewhere were made. */
    void recordConfirmed() {
        state = CONFIRMED;
    }

    void requireDeletable() {
        if (state != DRAFT) {
            throw new Conflict("conflict.decision.kept");
        }
    }

    @Override
    public UUID id() {
        return id;
    }

    public UUID itemId() {
        return itemId;
    }

    public UUID meetingId() {
        return meetingId;
    }

    @Override
    public UUID bodyId() {
        return bodyId;
    }

    public LocalDate date() {
        return date;
    }

    int sequence() {
        return sequence;
    }

    public String text() {
        return text;
    }

    public @Nullable String publicText() {
        return publicText;
    }

    public List<Outcome> outcomes() {
        return outcomes;
    }

    public Access access() {
        return access;
    }

    public @Nullable String legalBasis() {
        return legalBasis;
    }

    public DecisionState state() {
        return state;
    }

    StateNote stateNote() {
        return StateNote.of(stateNote);
    }

    public int edition() {
        return edition;
    }

    List<ExternalRef> refs() {
        return refs;
    }

    int sequenceFor(Audience viewer) {
        return Rank.of(rank, viewer, sequence);
    }

    @Override
    public Visibility visibility() {
        return visibility;
    }
}
