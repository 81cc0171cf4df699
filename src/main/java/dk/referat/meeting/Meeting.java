package dk.referat.meeting;

import static dk.referat.meeting.MeetingState.AGENDA_PUBLISHED;
import static dk.referat.meeting.MeetingState.CANCELLED;
import static dk.referat.meeting.MeetingState.HELD;
import static dk.referat.meeting.MeetingState.MINUTES_APPROVED;
import static dk.referat.meeting.MeetingState.MINUTES_DRAFT;

import dk.referat.access.Access;
import dk.referat.access.Gated;
import dk.referat.access.Seen;
import dk.referat.access.Visibility;
import dk.referat.body.Body;
import dk.referat.journal.ExternalRef;
import dk.referat.problem.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Filter(name = Seen.FILTER)
public class Meeting implements Gated {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Body body;

    private LocalDate date;
    private @Nullable String dateText;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable MeetingFormat format;

    private @Nullable String location;
    private @Nullable Instant plannedStart;
    private @Nullable Instant plannedEnd;
    private @Nullable Instant actualStart;
    private @Nullable Instant actualEnd;

    @Enumerated(EnumType.STRING)
    private Access access;

    private @Nullable String legalBasis;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.PLANNED;

    @Embedded
    private @Nullable StateNote stateNote;

    private @Nullable Instant agendaPublishedAt;

    @Column
    private @Nullable Instant minutesApprovedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Attendance> attendance;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ExternalRef> refs;

    @Embedded
    private Visibility visibility;

    protected Meeting() {}

    Meeting(Body body, UpdateMeeting plan) {
        this.body = body;
        take(plan);
    }

    void change(UpdateMeeting change) {
        if (state == MINUTES_APPROVED && !change.equals(content().withAccess(change))) {
            throw new Conflict("conflict.minutes.approved");
        }
        take(change);
    }

    private void take(UpdateMeeting change) {
        date = change.day();
        dateText = change.dateText();
        kind = change.kind();
        format = change.format();
        location = change.location();
        plannedStart = change.plannedStart();
        plannedEnd = change.plannedEnd();
        actualStart = change.actualStart();
        actualEnd = change.actualEnd();
        access = change.access();
        legalBasis = change.legalBasis();
        attendance = change.attendance();
        refs = change.refs();
    }

    void become(TransitionMeeting step, Instant at) {
        MeetingState next = step.to();
        if (!state.leadsTo(next)) {
            throw new Conflict("conflict.meeting.transition", state, next);
        }
        if (next == AGENDA_PUBLISHED) {
            agendaPublishedAt = at;
        }
        if (next == MINUTES_APPROVED) {
            minutesApprovedAt = at;
        }
        state = next;
        stateNote = new StateNote(step.reason(), step.comment());
    }

    /** Minutes that come from elsewhere tell of a meeting whose agenda was out long ago. */
    public void recordMinutes(boolean approved, Instant at) {
        agendaPublishedAt = agendaPublishedAt == null ? at : agendaPublishedAt;
        minutesApprovedAt = approved ? at : null;
        state = approved ? MINUTES_APPROVED : MINUTES_DRAFT;
    }

    /** Takes from minutes that come from elsewhere what is not known yet. */
    public void fill(UpdateMeeting found) {
        take(content().completedBy(found));
    }

    /** For what minutes from elsewhere say of the meeting and nobody else may read. */
    public void close() {
        access = Access.CLOSED;
    }

    public void requireChangeable() {
        if (state == MINUTES_APPROVED || state == CANCELLED) {
            throw new Conflict(state == CANCELLED ? "conflict.meeting.cancelled" : "conflict.minutes.approved");
        }
    }

    /** An agenda takes lines until its meeting is held. */
    public void requireToCome() {
        requireChangeable();
        if (wasHeld()) {
            throw new Conflict("conflict.meeting.held", state);
        }
    }

    void requireDeletable() {
        if (agendaPublishedAt != null) {
            throw new Conflict("conflict.meeting.published");
        }
    }

    public boolean agendaPublished() {
        return agendaPublishedAt != null;
    }

    public boolean minutesApproved() {
        return state == MINUTES_APPROVED;
    }

    public boolean follows(Meeting other) {
        return !id.equals(other.id) && !date.isBefore(other.date);
    }

    public boolean wasHeld() {
        return state == HELD || state == MINUTES_DRAFT || state == MINUTES_APPROVED;
    }

    public UpdateMeeting content() {
        return new UpdateMeeting(
                date,
                dateText,
                kind,
                format,
                location,
                plannedStart,
                plannedEnd,
                actualStart,
                actualEnd,
                access,
                legalBasis,
                attendance,
                refs);
    }

    @Override
    public UUID id() {
        return id;
    }

    public Body body() {
        return body;
    }

    public LocalDate date() {
        return date;
    }

    public MeetingKind kind() {
        return kind;
    }

    public Access access() {
        return access;
    }

    public @Nullable String legalBasis() {
        return legalBasis;
    }

    public MeetingState state() {
        return state;
    }

    StateNote stateNote() {
        return StateNote.of(stateNote);
    }

    @Override
    public UUID bodyId() {
        return body.id();
    }

    @Override
    public Visibility visibility() {
        return visibility;
    }
}
