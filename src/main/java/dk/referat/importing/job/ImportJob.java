package dk.referat.importing.job;

import static dk.referat.importing.job.ImportJobState.CANCELLED;
import static dk.referat.importing.job.ImportJobState.DONE;
import static dk.referat.importing.job.ImportJobState.FAILED;
import static dk.referat.importing.job.ImportJobState.QUEUED;
import static dk.referat.importing.job.ImportJobState.RUNNING;

import dk.referat.access.Grant;
import dk.referat.importing.ImportOptions;
import dk.referat.meeting.StateNote;
import dk.referat.problem.Conflict;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
class ImportJob {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID bodyId;
    private boolean dryRun;
    private boolean approved;
    private @Nullable Boolean archive;
    private String uploader;
    private @Nullable String remoteAddress;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Grant> grants;

    @Enumerated(EnumType.STRING)
    private ImportJobState state = QUEUED;

    @Embedded
    private @Nullable StateNote stateNote;

    @Enumerated(EnumType.STRING)
    private @Nullable ImportJobFailure failure;

    private Instant createdAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant finishedAt;
    private long version;
    private Instant modifiedAt;

    protected ImportJob() {}

    ImportJob(UUID bodyId, ImportOptions options, Uploader uploader, Instant at) {
        this.bodyId = bodyId;
        this.dryRun = options.isDryRun();
        this.approved = options.isApproved();
        this.archive = options.archive();
        this.uploader = uploader.name();
        this.remoteAddress = uploader.address();
        this.grants = List.copyOf(uploader.grants());
        this.createdAt = at;
        count(at);
    }

    void begin(Instant at) {
        if (state == QUEUED) {
            state = RUNNING;
            startedAt = at;
            count(at);
        }
    }

    /** All files have been treated. */
    void complete(Instant at) {
        if (!state.isFinal()) {
            end(DONE, at);
        }
    }

    void fail(ImportJobFailure reason, Instant at) {
        if (!state.isFinal()) {
            failure = reason;
            end(FAILED, at);
        }
    }

    void become(TransitionImportJob step, Instant at) {
        if (state.isFinal() || step.to() != CANCELLED) {
            throw new Conflict("conflict.import-job.transition", state, step.to());
        }
        stateNote = new StateNote(step.reason(), step.comment());
        end(CANCELLED, at);
    }

    private void end(ImportJobState how, Instant at) {
        state = how;
        finishedAt = at;
        count(at);
    }

    private void count(Instant at) {
        version++;
        modifiedAt = at;
    }

    ImportOptions options() {
        return new ImportOptions(bodyId.toString(), dryRun, approved, archive, null);
    }

    UUID id() {
        return id;
    }

    UUID bodyId() {
        return bodyId;
    }

    boolean isDryRun() {
        return dryRun;
    }

    boolean isApproved() {
        return approved;
    }

    @Nullable
    Boolean archive() {
        return archive;
    }

    Uploader uploader() {
        return new Uploader(uploader, remoteAddress, grants);
    }

    ImportJobState state() {
        return state;
    }

    StateNote stateNote() {
        return StateNote.of(stateNote);
    }

    @Nullable
    ImportJobFailure failure() {
        return failure;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }

    long version() {
        return version;
    }

    Instant modifiedAt() {
        return modifiedAt;
    }
}
