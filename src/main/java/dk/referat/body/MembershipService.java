package dk.referat.body;

import dk.referat.access.Caller;
import dk.referat.access.Permit;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.problem.NotFound;
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
    private final Caller caller;
    private final Permit permit;

    MembershipService(MembershipRepository memberships, BodyService bodies, Caller caller, Permit permit) {
        this.permit = permit;
        this.memberships = memberships;
        this.bodies = bodies;
        this.caller = caller;
    }

    Page<MembershipResponse> list(String body, @Nullable LocalDate on, PageRequest page) {
        return page.page(
                memberships.list(bodies.named(body).id(), on, page),
                membership -> List.of(membership.id().toString()),
                this::view);
    }

    MembershipResponse show(UUID id) {
        return view(memberships.findByIdOptional(id).orElseThrow(() -> unknown(id)));
    }

    public UUID appoint(String body, UpdateMembership content) {
        permit.sign();
        Membership membership = new Membership(bodies.named(body), content);
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
        permit.sign();
        Membership membership =
                memberships.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
        expected.check(view(membership).etag());
        return membership;
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("not-found.membership", id);
    }

    private MembershipResponse view(Membership membership) {
        return MembershipResponse.from(
                membership, caller.audienceOf(membership.body().id()));
    }
}
