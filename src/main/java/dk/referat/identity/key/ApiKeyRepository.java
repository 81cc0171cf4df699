package dk.referat.identity.key;

import dk.referat.http.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ApiKeyRepository implements PanacheRepositoryBase<ApiKey, UUID> {

    /** In the order they were made. */
    List<ApiKey> list(PageRequest page) {
        return find("id > ?1 order by id", page.afterId()).page(0, page.fetch()).list();
    }

    Optional<ApiKey> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Until the transaction ends, no other replica makes a first key. */
    boolean lockEmpty() {
        getEntityManager()
                .createNativeQuery("select 1 from installation for update")
                .getSingleResult();
        return count() == 0;
    }
}
