package dk.referat.importing.job;

import dk.referat.http.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ImportFileRepository implements PanacheRepositoryBase<ImportFile, UUID> {

    /** Of those that nobody has in hand, the first in order: of the oldest job, as the archive has them. */
    private static final String NEXT = """
            select f.id from import_file f join import_job j on j.id = f.job_id
            where f.outcome is null and j.finished_at is null
                and %s (select from import_attempt a where a.file_id = f.id)
            order by f.job_id, f.place limit 1 for no key update of f skip locked""";

    List<ImportFile> list(UUID job, List<ImportFileOutcome> outcomes, PageRequest page) {
        int after = page.after().map(key -> Integer.parseInt(key.get(0))).orElse(0);
        String filter = outcomes.isEmpty() ? "" : " and outcome in ?3";
        Object[] parameters = outcomes.isEmpty() ? new Object[] {job, after} : new Object[] {job, after, outcomes};
        return find("jobId = ?1 and place > ?2" + filter + " order by place", parameters)
                .page(0, page.fetch())
                .list();
    }

    void store(ImportFile file, byte[] content) {
        persist(file);
        flush();
        getEntityManager()
                .createNativeQuery("insert into import_file_content (file_id, content) values (:file, :content)")
                .setParameter("file", file.id())
                .setParameter("content", content)
                .executeUpdate();
        // An archive may be large: nothing of it stays in memory.
        getEntityManager().detach(file);
    }

    /** Files that were tried before come last, so that one which cannot be taken in holds up no other. */
    Optional<UUID> next() {
        return first(NEXT.formatted("not exists")).or(() -> first(NEXT.formatted("exists")));
    }

    /** The file, unless somebody else has it in hand or is through with it. */
    Optional<ImportFile> claim(UUID id) {
        List<?> claimed = getEntityManager()
                .createNativeQuery(
                        "select id from import_file where id = :id and outcome is null for no key update skip locked",
                        UUID.class)
                .setParameter("id", id)
                .getResultList();
        return claimed.isEmpty() ? Optional.empty() : findByIdOptional(id);
    }

    byte[] content(ImportFile file) {
        return (byte[]) getEntityManager()
                .createNativeQuery("select content from import_file_content where file_id = :file", byte[].class)
                .setParameter("file", file.id())
                .getSingleResult();
    }

    void deleteContent(ImportFile file) {
        getEntityManager()
                .createNativeQuery("delete from import_file_content where file_id = :file")
                .setParameter("file", file.id())
                .executeUpdate();
    }

    /** What waited in jobs that are over. */
    int deleteLeftContent() {
        return getEntityManager().createNativeQuery("""
                        delete from import_file_content c using import_file f, import_job j
                        where f.id = c.file_id and j.id = f.job_id and j.finished_at is not null""").executeUpdate();
    }

    boolean areWaiting(UUID job) {
        return count("jobId = ?1 and outcome is null", job) > 0;
    }

    private Optional<UUID> first(String sql) {
        List<?> found = getEntityManager().createNativeQuery(sql, UUID.class).getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }
}
