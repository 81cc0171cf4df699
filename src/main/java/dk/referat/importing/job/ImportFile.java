package dk.referat.importing.job;

import dk.referat.http.problem.KeptProblem;
import dk.referat.importing.ImportReport;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A file of a job and what became of it; its content lies elsewhere, and only while it waits. */
@Entity
class ImportFile {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID jobId;
    private int place;
    private String name;
    private long size;

    @Enumerated(EnumType.STRING)
    private @Nullable ImportFileOutcome outcome;

    private @Nullable UUID meetingId;

    @JdbcTypeCode(SqlTypes.JSON)
    private ImportReport.@Nullable Created created;

    @Column
    private @Nullable Integer unplaced;

    @Column
    private @Nullable Integer proposedTasks;

    @Column
    private @Nullable Integer remarks;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable KeptProblem problem;

    private @Nullable Instant finishedAt;

    protected ImportFile() {}

    ImportFile(UUID jobId, int place, String name, long size) {
        this.jobId = jobId;
        this.place = place;
        this.name = name;
        this.size = size;
    }

    void skip(Instant at) {
        end(ImportFileOutcome.SKIPPED, at);
    }

    void report(ImportReport report, Instant at) {
        meetingId = report.meeting();
        created = report.created();
        unplaced = report.unplaced().size();
        proposedTasks = report.proposedTasks().size();
        remarks = report.remarks().size();
        end(
                switch (report.outcome()) {
                    case CREATED, ATTACHED -> ImportFileOutcome.CREATED;
                    case ALREADY_IMPORTED -> ImportFileOutcome.ALREADY_IMPORTED;
                    case NOTHING -> ImportFileOutcome.NOTHING;
                },
                at);
    }

    void refuse(KeptProblem why, Instant at) {
        problem = why;
        end(why.isConflict() ? ImportFileOutcome.CONFLICT : ImportFileOutcome.INVALID, at);
    }

    void giveUp(KeptProblem why, Instant at) {
        problem = why;
        end(ImportFileOutcome.GIVEN_UP, at);
    }

    private void end(ImportFileOutcome how, Instant at) {
        if (outcome != null) {
            throw new IllegalStateException("The file is reported already");
        }
        outcome = how;
        finishedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID jobId() {
        return jobId;
    }

    int place() {
        return place;
    }

    String name() {
        return name;
    }

    long size() {
        return size;
    }

    @Nullable
    ImportFileOutcome outcome() {
        return outcome;
    }

    @Nullable
    UUID meetingId() {
        return meetingId;
    }

    ImportReport.@Nullable Created created() {
        return created;
    }

    @Nullable
    Integer unplaced() {
        return unplaced;
    }

    @Nullable
    Integer proposedTasks() {
        return proposedTasks;
    }

    @Nullable
    Integer remarks() {
        return remarks;
    }

    @Nullable
    KeptProblem problem() {
        return problem;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }
}
