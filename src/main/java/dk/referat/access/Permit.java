package dk.referat.access;

import static java.util.Objects.requireNonNullElse;

import dk.referat.problem.Forbidden;
import dk.referat.problem.Refusal;
import dk.referat.problem.Unauthenticated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the caller may do to a thing they see. Every transaction that writes begins with {@link #begin}. */
@ApplicationScoped
public class Permit {

    private final Caller caller;
    private final EntityManager entities;
    private final Event<WriteBegins> writes;

    Permit(Caller caller, EntityManager entities, Event<WriteBegins> writes) {
        this.caller = caller;
        this.entities = entities;
        this.writes = writes;
    }

    /**
     * Throws {@code Forbidden}, or {@code Unauthenticated} where nobody is known, unless the caller holds one of the roles
     * for the body; for {@code null}, for all bodies.
     */
    public void check(@Nullable UUID body, Role... roles) {
        refusal(body, roles).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** What {@link #check} throws, for those who are only told. */
    public Optional<Refusal> refusal(@Nullable UUID body, Role... roles) {
        return Arrays.stream(roles).anyMatch(role -> caller.holds(role, body))
                ? Optional.empty()
                : Optional.of(refusal(roles));
    }

    /** Refuses whoever has not said who they are, before anything else is told. */
    public void requireKnown() {
        if (caller.isAnonymous()) {
            throw new Unauthenticated("http.unauthenticated");
        }
    }

    /** As {@link #check}, before it is known which body it is about. */
    public void checkSomewhere(Role... roles) {
        if (Arrays.stream(roles).noneMatch(caller::holdsSomewhere)) {
            throw refusal(roles);
        }
    }

    /** As {@link #check}, where what is asked for is not what everybody with access to the thing may do. */
    public void checkUnless(boolean anybodyMay, UUID body, Role... roles) {
        if (!anybodyMay) {
            check(body, roles);
        }
    }

    /** As {@link #check}, and tells the database on whose behalf the transaction writes. */
    public void begin(@Nullable UUID body, Role... roles) {
        check(body, roles);
        sign();
        writes.fire(new WriteBegins());
    }

    /** Tells the database on whose behalf the transaction writes what is no write of the caller's own. */
    public void sign() {
        entities.createNativeQuery("""
                        select set_config('referat.caller', :caller, true),
                            set_config('referat.remote_address', :address, true),
                            set_config('referat.operation', :operation, true)""", Tuple.class)
                .setParameter("caller", caller.name())
                .setParameter("address", requireNonNullElse(caller.address(), ""))
                .setParameter("operation", requireNonNullElse(caller.operation(), ""))
                .getSingleResult();
    }

    private Refusal refusal(Role... roles) {
        return caller.isAnonymous()
                ? new Unauthenticated("http.unauthenticated")
                : new Forbidden("forbidden.role", Arrays.asList(roles));
    }
}
