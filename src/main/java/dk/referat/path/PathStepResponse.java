package dk.referat.path;

import dk.referat.access.Access;
import dk.referat.access.Audience;
import dk.referat.access.Revision;
import dk.referat.agenda.PathRole;
import dk.referat.http.Tagged;
import dk.referat.journal.ExternalRef;
import dk.referat.journal.FuzzyDate;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step, as far as the caller sees where it happens.
 *
 * @param position among the steps of its matter that the caller sees
 */
@Schema(name = "PathStep")
public record PathStepResponse(
        UUID id,
        String plannedBy,
        @Nullable UUID meeting,
        @Nullable UUID agendaItem,
        @Nullable String caseNumber,
        int position,
        @Nullable String body,
        @Nullable String process,
        PathRole role,
        @Nullable FuzzyDate planned,
        @Nullable UUID linkedMeeting,
        Access access,
        @Nullable String legalBasis,
        PathState state,
        @Nullable String stateReason,
        @Nullable String stateComment,
        List<ExternalRef> refs,
        List<PathWarning> warnings,
        long version,
        Instant modifiedAt,
        @Size(max = 100) String etag)
        implements Tagged {

    static PathStepResponse from(PathStep step, Surroundings around, Audience viewer) {
        Revision revision = step.visibility().revisionFor(viewer);
        return new PathStepResponse(
                step.id(),
                around.planner(step),
                step.meetingId(),
                step.itemId(),
                step.caseNumber(),
                around.position(step),
                around.body(step),
                step.process(),
                step.role(),
                step.planned(),
                around.meeting(step),
                step.access(),
                step.legalBasis(),
                step.state(),
                step.stateNote().stateReason(),
                step.stateNote().stateComment(),
                step.refs(),
                around.warnings(step),
                revision.version(),
                revision.modifiedAt(),
                revision.etag());
    }
}
