package dk.referat.http;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/** The secret that cursors are sealed with: the installation's, so that every replica can read another's. */
@Singleton
public class CursorKey {

    private final EntityManager entities;
    private volatile byte @Nullable [] bytes;

    CursorKey(EntityManager entities) {
        this.entities = entities;
    }

    public byte[] bytes() {
        byte[] known = bytes;
        if (known == null) {
            known = (byte[]) entities.createNativeQuery("select secret from installation", byte[].class)
                    .getSingleResult();
            bytes = known;
        }
        return known.clone();
    }
}
