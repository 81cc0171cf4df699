package dk.referat.body;

import dk.referat.access.Gate;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.problem.NotFound;
import io.quarkus.arc.NoClassInterceptors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
public class MembershipService {

    private final MembershipRepository memberships;
    private final BodyService bodies;
    private final Permit permit;
    private final Gate gate;

    MembershipService(MembershipRepository memberships, BodyService bodies, Permit permit, Gate gate) {
        this.memberships = memberships;
        this.bodies = bodies;
        this.permit = permit;
        this.gate = gate;
    }

    Page<MembershipResponse> list(String body, @Nullable LocalDate on, PageRequest page) {
        return page.page(
                memberships.list(bodies.named(body).id(), on, page),
                membership -> List.of(membership.id().toString()),
                this::view);
    }

    MembershipResponse show(UUID id) {
        return view(get(id));
    }

    /** As {@link #show}, for those who may change it. */
    MembershipResponse editable(UUID id) {
        Membership membership = get(id);
        permit.check(membership.bodyId(), Role.ADMIN);
        return view(membership);
    }

    private Membership get(UUID id) {
        return memberships.findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    public UUID appoint(String body, UpdateMembership content) {
        Body of = bodies.named(body);
        permit.begin(of.id(), Role.ADMIN);
        Membership membership = new Membership(of, content);
        memberships.persist(membership);
        return membership.id();
    }

    void change(UUID id, UpdateMembership change, IfMatch expected) {
        lock(id, expected).change(change);
    }

    void delete(UUID id, IfMatch expected) {
        memberships.delete(lock(id, expected));
    }

    private Membership lock(UUID id, IfMatch expected) {
        Membership membership =
                memberships.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
        permit.begin(membership.bodyId(), Role.ADMIN);
        expected.check(gate.etag(membership));
        return membership;
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("not-found.membership", id);
    }

    @NoClassInterceptors
    MembershipResponse view(Membership membership) {
        return gate.view(membership, viewer -> MembershipResponse.from(membership, viewer));
    }
}
