package dk.referat.planning.wheel;

import dk.referat.access.Audience;
import dk.referat.access.Revision;
import dk.referat.http.Tagged;
import dk.referat.journal.ExternalRef;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "WheelEntry")
public record WheelEntryResponse(
        UUID id,
        UUID body,
        String title,
        @Nullable String note,
        @Nullable Integer quarter,
        List<Integer> months,
        @Nullable Integer year,
        WheelState state,
        @Nullable String stateReason,
        @Nullable String stateComment,
        List<CancelledYear> cancelledYears,
        List<ExternalRef> refs,
        long version,
        Instant modifiedAt,
        @Size(max = 100) String etag)
        implements Tagged {

    static WheelEntryResponse from(WheelEntry entry, Audience viewer) {
        UpdateWheelEntry content = entry.content();
        Revision revision = entry.visibility().revisionFor(viewer);
        return new WheelEntryResponse(
                entry.id(),
                entry.bodyId(),
                content.title(),
                content.note(),
                content.quarter(),
                content.months(),
                content.year(),
                entry.state(),
                entry.stateNote().stateReason(),
                entry.stateNote().stateComment(),
                entry.cancelledYears(),
                content.refs(),
                revision.version(),
                revision.modifiedAt(),
                revision.etag());
    }
}
