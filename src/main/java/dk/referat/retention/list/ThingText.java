package dk.referat.retention.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.referat.retention.RetentionKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** All that is stored of a thing, as rows in JSON, one to a line: just what deleting it takes away. */
@ApplicationScoped
@Transactional
class ThingText {

    private final EntityManager entities;

    ThingText(EntityManager entities) {
        this.entities = entities;
    }

    /** Of one moment; empty if the thing is not there. */
    byte[] of(RetentionKind kind, UUID thing) {
        List<?> lines = entities.createNativeQuery(
                        "select r.line from rows_of(:kind, :thing) with ordinality r (line, place) order by r.place",
                        String.class)
                .setParameter("kind", kind.name())
                .setParameter("thing", thing)
                .getResultList();
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString().getBytes(UTF_8);
    }
}
