package dk.referat.body;

import dk.referat.access.Audience;
import dk.referat.access.Revision;
import dk.referat.http.Tagged;
import dk.referat.journal.ExternalRef;
import dk.referat.journal.Party;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Membership")
public record MembershipResponse(
        UUID id,
        UUID body,
        Party party,
        MemberRole role,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<ExternalRef> refs,
        long version,
        Instant modifiedAt,
        @Size(max = 100) String etag)
        implements Tagged {

    static MembershipResponse from(Membership membership, Audience viewer) {
        Revision revision = membership.visibility().revisionFor(viewer);
        return new MembershipResponse(
                membership.id(),
                membership.body().id(),
                membership.party(),
                membership.role(),
                membership.validFrom(),
                membership.validTo(),
                membership.refs(),
                revision.version(),
                revision.modifiedAt(),
                revision.etag());
    }
}
