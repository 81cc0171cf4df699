package dk.referat.planning.wheel;

import static dk.referat.planning.wheel.WheelState.ACTIVE;
import static dk.referat.planning.wheel.WheelState.CANCELLED;
import static java.util.Objects.requireNonNull;

import dk.referat.access.Gated;
import dk.referat.access.Seen;
import dk.referat.access.Visibility;
import dk.referat.journal.ExternalRef;
import dk.referat.meeting.StateNote;
import dk.referat.problem.Conflict;
import dk.referat.problem.Refusals;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Filter(name = Seen.FILTER)
class WheelEntry implements Gated {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID bodyId;

    @Column
    private String title;

    private @Nullable String note;
    private @Nullable Integer quarter;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Integer> months;

    private @Nullable Integer year;

    @Enumerated(EnumType.STRING)
    private WheelState state = ACTIVE;

    @Embedded
    private @Nullable StateNote stateNote;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CancelledYear> cancelledYears = List.of();

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<ExternalRef> refs;

    @Embedded
    private Visibility visibility;

    protected WheelEntry() {}

    WheelEntry(UUID bodyId, UpdateWheelEntry content) {
        this.bodyId = bodyId;
        change(content);
    }

    final void change(UpdateWheelEntry content) {
        title = content.title();
        note = content.note();
        quarter = content.quarter();
        months = content.months();
        year = content.year();
        refs = content.refs();
    }

    void become(TransitionWheelEntry step) {
        if (step.year() != null) {
            become(step, step.year());
            return;
        }
        Refusals.of(state.refusalToBecome(step.to())).throwIfAny();
        state = step.to();
        stateNote = new StateNote(step.reason(), step.comment());
    }

    private void become(TransitionWheelEntry step, int ofYear) {
        boolean cancelled = cancelledYears.stream().anyMatch(one -> one.year() == ofYear);
        if (cancelled == (step.to() == CANCELLED)) {
            throw new Conflict("conflict.wheel-entry.year", String.valueOf(ofYear), step.to());
        }
        Stream<CancelledYear> others = cancelledYears.stream().filter(one -> one.year() != ofYear);
        Stream<CancelledYear> added = step.to() == CANCELLED
                ? Stream.of(new CancelledYear(ofYear, requireNonNull(step.reason())))
                : Stream.empty();
        cancelledYears = Stream.concat(others, added)
                .sorted(Comparator.comparingInt(CancelledYear::year))
                .toList();
    }

    boolean isDue(LocalDate day, Set<LocalDate> had) {
        return state == ACTIVE
                && cancelledYears.stream().noneMatch(one -> one.year() == day.getYear())
                && new WheelPeriods(quarter, months, year).isDue(day, had);
    }

    UpdateWheelEntry content() {
        return new UpdateWheelEntry(title, note, quarter, months, year, refs);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID bodyId() {
        return bodyId;
    }

    WheelState state() {
        return state;
    }

    StateNote stateNote() {
        return StateNote.of(stateNote);
    }

    List<CancelledYear> cancelledYears() {
        return cancelledYears;
    }

    @Override
    public Visibility visibility() {
        return visibility;
    }
}
