package dk.referat.importing.job;

import dk.referat.access.Caller;
import dk.referat.access.Role;
import dk.referat.database.Conditions;
import dk.referat.http.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ImportJobRepository implements PanacheRepositoryBase<ImportJob, UUID> {

    private static final UUID NO_BODY = new UUID(0, 0);

    private static final String PROGRESS = """
            select f.job_id, count(*) as total, count(*) filter (where f.outcome is null) as waiting,
                count(*) filter (where f.outcome = 'CREATED') as created,
                count(*) filter (where f.outcome = 'ALREADY_IMPORTED') as already_imported,
                count(*) filter (where f.outcome = 'NOTHING') as nothing,
                count(*) filter (where f.outcome = 'CONFLICT') as conflict,
                count(*) filter (where f.outcome = 'INVALID') as invalid,
                count(*) filter (where f.outcome = 'GIVEN_UP') as given_up,
                count(*) filter (where f.outcome = 'SKIPPED') as skipped,
                cast(sum(a.times) as bigint) as attempts, greatest(max(a.last), max(f.finished_at)) as last_at,
                (array_agg(f.name order by a.last desc) filter (where f.outcome is null and a.times > 0))[1] as current
            from import_file f
            cross join lateral (select count(*) as times, max(t.at) as last from import_attempt t where t.file_id = f.id) a
            where f.job_id in (:jobs) group by f.job_id""";

    private final Caller caller;

    ImportJobRepository(Caller caller) {
        this.caller = caller;
    }

    /** Those that the caller may know of, the newest first. */
    List<ImportJob> list(ImportJobQuery query, @Nullable UUID body, PageRequest page) {
        Conditions conditions = new Conditions()
                .and("bodyId in :own", "own", caller.holds(Role.SECRETARY, null) ? null : ownBodies())
                .and("bodyId = :body", "body", body)
                .and("state in :state", "state", query.state().isEmpty() ? null : query.state())
                .and(
                        "id < :before",
                        "before",
                        page.after().map(key -> UUID.fromString(key.get(0))).orElse(null));
        return find(conditions.where() + " order by id desc", conditions.parameters())
                .page(0, page.fetch())
                .list();
    }

    private Collection<UUID> ownBodies() {
        List<UUID> bodies = caller.bodiesOf(Role.SECRETARY);
        return bodies.isEmpty() ? List.of(NO_BODY) : bodies;
    }

    /** One that the caller may know of: who may take in minutes of its body. */
    Optional<ImportJob> seen(UUID id) {
        return findByIdOptional(id).filter(job -> caller.holds(Role.SECRETARY, job.bodyId()));
    }

    /** As it is, when nobody takes in a file of it; until the transaction ends nobody begins to. */
    void lock(ImportJob job) {
        lock(job.id(), "for update");
        getEntityManager().refresh(job);
    }

    /** As it is; until the transaction ends, it stays so. Others may hold it, too. */
    void hold(ImportJob job) {
        lock(job.id(), "for share");
        getEntityManager().refresh(job);
    }

    /** The next that is not over yet and that nobody holds. */
    Optional<ImportJob> lockUnfinished(UUID after) {
        List<?> found = getEntityManager()
                .createNativeQuery("""
                        select id from import_job where finished_at is null and id > :after
                        order by id limit 1 for update skip locked""", UUID.class)
                .setParameter("after", after)
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst().flatMap(this::findByIdOptional);
    }

    private void lock(UUID id, String how) {
        getEntityManager()
                .createNativeQuery("select id from import_job where id = :id " + how, UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    Map<UUID, ImportProgress> progress(List<ImportJob> jobs) {
        if (jobs.isEmpty()) {
            return Map.of();
        }
        List<?> rows = getEntityManager()
                .createNativeQuery(PROGRESS, Tuple.class)
                .setParameter("jobs", jobs.stream().map(ImportJob::id).toList())
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(ImportJobRepository::progress)
                .collect(Collectors.toMap(ImportProgress::job, Function.identity()));
    }

    private static ImportProgress progress(Tuple row) {
        return new ImportProgress(
                row.get("job_id", UUID.class),
                new ImportFileCounts(
                        row.get("total", Long.class),
                        row.get("waiting", Long.class),
                        row.get("created", Long.class),
                        row.get("already_imported", Long.class),
                        row.get("nothing", Long.class),
                        row.get("conflict", Long.class),
                        row.get("invalid", Long.class),
                        row.get("given_up", Long.class),
                        row.get("skipped", Long.class)),
                row.get("attempts", Long.class),
                row.get("current", String.class),
                row.get("last_at", Instant.class));
    }
}
