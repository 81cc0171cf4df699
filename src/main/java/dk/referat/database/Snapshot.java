package dk.referat.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Lets an answer that takes several statements show one moment: what it says fits together, and its ETag fits it. */
@ApplicationScoped
public class Snapshot {

    private final EntityManager entities;

    Snapshot(EntityManager entities) {
        this.entities = entities;
    }

    /** Must come first in a transaction, which can only read from then on. */
    public void begin() {
        entities.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
    }
}
