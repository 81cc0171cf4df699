package dk.referat.body;

import dk.referat.export.ExportLineType;
import dk.referat.export.ExportSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class BodyExports {

    @Produces
    @Singleton
    ExportSource<Body> bodies(BodyService bodies) {
        return ExportSource.of(ExportLineType.BODY, Body.class, Body::id, bodies::view)
                .ofBodies("e.id in :bodies")
                .ofNoMeeting();
    }

    @Produces
    @Singleton
    ExportSource<Membership> memberships(MembershipService memberships) {
        return ExportSource.of(ExportLineType.MEMBERSHIP, Membership.class, Membership::id, memberships::view)
                .ofBodies("e.body.id in :bodies")
                .ofNoMeeting();
    }
}
