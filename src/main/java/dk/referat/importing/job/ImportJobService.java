package dk.referat.importing.job;

import static java.util.Objects.requireNonNull;

import dk.referat.access.Caller;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.body.Body;
import dk.referat.body.BodyService;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.importing.ImportOptions;
import dk.referat.problem.NotFound;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class ImportJobService {

    private static final int SECONDS_TO_STORE = 600;

    private final ImportJobRepository jobs;
    private final ImportFileRepository files;
    private final ArchiveLimits limits;
    private final BodyService bodies;
    private final Permit permit;
    private final Caller caller;
    private final Clock clock;

    ImportJobService(
            ImportJobRepository jobs,
            ImportFileRepository files,
            ArchiveLimits limits,
            BodyService bodies,
            Permit permit,
            Caller caller,
            Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.limits = limits;
        this.bodies = bodies;
        this.permit = permit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Keeps all files of the archive, or refuses it whole. */
    @TransactionConfiguration(timeout = SECONDS_TO_STORE)
    public UUID start(ImportOptions options, Optional<Path> archive) {
        permit.checkSomewhere(Role.SECRETARY);
        Body body = bodies.asked(checked(options));
        permit.begin(body.id(), Role.SECRETARY);
        Instant now = clock.instant();
        ImportJob job =
                new ImportJob(body.id(), options, new Uploader(caller.name(), caller.address(), caller.grants()), now);
        jobs.persist(job);
        try (Archive opened = Archive.open(archive, limits)) {
            opened.read((place, name, content) -> keep(new ImportFile(job.id(), place, name, content.length), content));
        }
        return job.id();
    }

    private static String checked(ImportOptions options) {
        Violations violations = new Violations();
        if (options.body() == null) {
            violations.add(Violation.ofParameter("body", "invalid.required"));
        }
        if (options.meeting() != null) {
            violations.add(Violation.ofParameter("meeting", "invalid.archive.meeting"));
        }
        violations.throwIfAny();
        return options.body() == null ? "" : options.body();
    }

    private void keep(ImportFile file, byte[] content) {
        if (Archive.isJunk(file.name())) {
            file.skip(clock.instant());
            files.persist(file);
        } else {
            files.store(file, content);
        }
    }

    public Page<ImportJobResponse> list(ImportJobQuery query, PageRequest page) {
        List<ImportJob> found = jobs.list(query, bodies.filter(query.body()), page);
        Map<UUID, ImportProgress> progress = jobs.progress(found);
        return page.page(
                found,
                job -> List.of(job.id().toString()),
                job -> ImportJobResponse.from(job, requireNonNull(progress.get(job.id()))));
    }

    public ImportJobResponse show(UUID id) {
        ImportJob job = get(id);
        return ImportJobResponse.from(job, progress(job));
    }

    public Page<ImportFileResponse> files(
            UUID id, List<ImportFileOutcome> outcomes, PageRequest page, @Nullable String language) {
        return page.page(
                files.list(get(id).id(), outcomes, page),
                file -> List.of("" + file.place()),
                file -> ImportFileResponse.from(file, language));
    }

    /** Waits for the file in hand; no other is taken in afterwards. */
    public void move(UUID id, TransitionImportJob step, IfMatch expected) {
        ImportJob job = get(id);
        permit.begin(job.bodyId(), Role.SECRETARY);
        jobs.lock(job);
        expected.check(ImportJobResponse.etag(job, progress(job)));
        job.become(step, clock.instant());
    }

    private ImportProgress progress(ImportJob job) {
        return requireNonNull(jobs.progress(List.of(job)).get(job.id()));
    }

    private ImportJob get(UUID id) {
        return jobs.seen(id).orElseThrow(() -> new NotFound("not-found.import-job", id));
    }
}
