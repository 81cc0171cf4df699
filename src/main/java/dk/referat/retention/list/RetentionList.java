package dk.referat.retention.list;

import static dk.referat.retention.list.RetentionListState.CARRIED_OUT;
import static dk.referat.retention.list.RetentionListState.CONFIRMED;
import static dk.referat.retention.list.RetentionListState.DRAWN_UP;
import static dk.referat.retention.list.RetentionListState.EXPORTED;

import dk.referat.meeting.StateNote;
import dk.referat.problem.Conflict;
import dk.referat.retention.RetentionAction;
import dk.referat.retention.RetentionKind;
import dk.referat.retention.RetentionRule;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What was due under a rule, which it repeats as it was. */
@Entity
class RetentionList {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID bodyId;

    @Enumerated(EnumType.STRING)
    private RetentionKind kind;

    @Enumerated(EnumType.STRING)
    private RetentionAction action;

    private String basis;
    private LocalDate dueUntil;
    private Instant drawnUpAt;
    private String drawnUpBy;

    @Enumerated(EnumType.STRING)
    private RetentionListState state = DRAWN_UP;

    @Embedded
    private @Nullable StateNote stateNote;

    @Column(name = "export_sha256")
    private @Nullable String exportSha256;

    private @Nullable String archiveReference;
    private @Nullable String confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant carriedOutAt;
    private long version;
    private Instant modifiedAt;

    protected RetentionList() {}

    RetentionList(RetentionRule rule, LocalDate dueUntil, String by, Instant at) {
        bodyId = rule.bodyId();
        kind = rule.kind();
        action = rule.action();
        basis = rule.basis();
        this.dueUntil = dueUntil;
        drawnUpAt = at;
        drawnUpBy = by;
        count(at);
    }

    void requireCanBecome(RetentionListState next) {
        if (!state.canBecome(next)) {
            throw new Conflict("conflict.retention-list.transition", state, next);
        }
    }

    /** What is on it is now known by the hash of what was exported of it. */
    void export(String sha256, StateNote note, Instant at) {
        exportSha256 = sha256;
        become(EXPORTED, note, at);
    }

    void confirm(TransitionRetentionList step, String by, Instant at) {
        if (exportSha256 == null || !exportSha256.equals(step.exportSha256())) {
            throw new Conflict("conflict.retention-list.other-export");
        }
        confirmedBy = by;
        confirmedAt = at;
        archiveReference = step.archiveReference();
        become(CONFIRMED, step.note(), at);
    }

    /** Everything on it is settled. */
    void complete(Instant at) {
        carriedOutAt = at;
        become(CARRIED_OUT, StateNote.of(stateNote), at);
    }

    void become(RetentionListState next, StateNote note, Instant at) {
        state = next;
        stateNote = note;
        count(at);
    }

    private void count(Instant at) {
        version++;
        modifiedAt = at;
    }

    boolean isExported() {
        return state == EXPORTED;
    }

    UUID id() {
        return id;
    }

    UUID bodyId() {
        return bodyId;
    }

    RetentionKind kind() {
        return kind;
    }

    RetentionAction action() {
        return action;
    }

    String basis() {
        return basis;
    }

    LocalDate dueUntil() {
        return dueUntil;
    }

    Instant drawnUpAt() {
        return drawnUpAt;
    }

    String drawnUpBy() {
        return drawnUpBy;
    }

    RetentionListState state() {
        return state;
    }

    StateNote stateNote() {
        return StateNote.of(stateNote);
    }

    /** Only whoever has the export knows it, as long as it is not confirmed. */
    @Nullable
    String confirmedSha256() {
        return confirmedAt == null ? null : exportSha256;
    }

    @Nullable
    String archiveReference() {
        return archiveReference;
    }

    @Nullable
    String confirmedBy() {
        return confirmedBy;
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }

    @Nullable
    Instant carriedOutAt() {
        return carriedOutAt;
    }

    long version() {
        return version;
    }

    Instant modifiedAt() {
        return modifiedAt;
    }
}
