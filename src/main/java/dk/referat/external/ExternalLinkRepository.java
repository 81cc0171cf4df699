package dk.referat.external;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks for rows without reading them: what is read before it is locked may be another thing by then. */
@ApplicationScoped
class ExternalLinkRepository implements PanacheRepositoryBase<ExternalLink, UUID> {

    /** Lets the loads of one kind from one system come one after the other, until the transaction ends. */
    void lock(ExternalName name) {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtext('external ' || :kind), hashtext(:system))",
                        Integer.class)
                .setParameter("kind", name.kind().collection())
                .setParameter("system", name.system())
                .getSingleResult();
    }

    List<ExternalLink> named(ExternalName name) {
        return list(
                "system = ?1 and kind = ?2 and externalId = ?3 order by id",
                name.system(),
                name.kind().collection(),
                name.id());
    }

    /** Empty where the caller may not know of it. */
    Optional<Row> row(ExternalKind kind, UUID id) {
        return getEntityManager()
                .createQuery(
                        "select r.id, r." + kind.body() + " from " + kind.entity() + " r where r.id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(ExternalLinkRepository::row)
                .findFirst();
    }

    /** What carries the name among its references, whoever may see it. */
    @SuppressWarnings("unchecked")
    List<Row> referred(ExternalName name) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(
                        "select id, body_id from " + name.kind().table()
                                + " where refs <> '[]' and refs @> jsonb_build_array(jsonb_build_object("
                                + "'system', cast(:system as text), 'kind', cast(:kind as text), 'id', cast(:id as text)))",
                        Tuple.class)
                .setParameter("system", name.system())
                .setParameter("kind", name.kind().collection())
                .setParameter("id", name.id())
                .getResultList();
        return rows.stream().map(ExternalLinkRepository::row).toList();
    }

    private static Row row(Tuple columns) {
        return new Row((UUID) columns.get(0), (UUID) columns.get(1));
    }
}
