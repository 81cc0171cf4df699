package dk.referat.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.util.List;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** Lets an answer that takes several statements show one moment: what it says fits together, and its ETag fits it. */
@ApplicationScoped
public class Snapshot {

    private static final String ISOLATION = "set transaction isolation level repeatable read, read only";
    // What is read then is found by a few ids, again and again: planning it anew for each number of them takes
    // PostgreSQL as long as reading it.
    private static final String PLANS = "set local plan_cache_mode = force_generic_plan";

    private static final String END = "commit";

    private final EntityManager entities;

    Snapshot(EntityManager entities) {
        this.entities = entities;
    }

    /** Must come first in a transaction, which can only read from then on. */
    public void begin() {
        onlyRead().doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(ISOLATION + "; " + PLANS)) {
                statement.execute();
            }
        });
    }

    /** As {@link #begin}, in one round trip with what is asked first in the transaction, which must be of these. */
    public Together beginning() {
        onlyRead();
        return new Together(List.of(ISOLATION, PLANS), List.of());
    }

    /** As {@link #beginning}, of all that is asked in the transaction, with its end. */
    public Together whole() {
        onlyRead();
        return new Together(List.of(ISOLATION, PLANS), List.of(END));
    }

    /** The end of the transaction, in one round trip with what is asked last in it, which must be all of these. */
    public Together ending() {
        return new Together(List.of(), List.of(END));
    }

    private Session onlyRead() {
        Session session = entities.unwrap(Session.class);
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        return session;
    }
}
