package dk.referat.body;

import dk.referat.http.PageRequest;
import dk.referat.reading.SeenRows;
import dk.referat.reading.Together;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

@ApplicationScoped
class BodyRepository implements PanacheRepositoryBase<Body, UUID> {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final SeenRows rows;

    BodyRepository(SeenRows rows) {
        this.rows = rows;
    }

    /** {@code codeOrId} as clients write it. */
    Optional<Body> named(String codeOrId) {
        return isId(codeOrId)
                ? findByIdOptional(UUID.fromString(codeOrId))
                : find("code", codeOrId).firstResultOptional();
    }

    /** As {@link #named}, to be shown only. */
    Optional<Body> shown(Together with, String codeOrId) {
        Supplier<List<Body>> found = isId(codeOrId)
                ? rows.withIds(with, Body.class, List.of(UUID.fromString(codeOrId)))
                : rows.list(with, Body.class, "this.code = :code", Map.of("code", codeOrId));
        return found.get().stream().findFirst();
    }

    private static boolean isId(String codeOrId) {
        return UUID_FORM.matcher(codeOrId).matches();
    }

    List<Body> called(String name) {
        return find(
                        "lower(name) = ?1 or lower(code) = ?1 order by code",
                        name.strip().toLowerCase(Locale.ROOT))
                .page(0, 2)
                .list();
    }

    Optional<Body> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Body> list(PageRequest page) {
        String after = page.after().map(key -> key.get(0)).orElse("");
        return find("code > ?1 order by code", after).page(0, page.fetch()).list();
    }

    List<UUID> ids() {
        return getEntityManager()
                .createQuery("select b.id from Body b order by b.id", UUID.class)
                .getResultList();
    }
}
