package dk.referat.retention.list;

import dk.referat.http.Tagged;
import dk.referat.retention.RetentionAction;
import dk.referat.retention.RetentionKind;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "RetentionList")
record RetentionListResponse(
        UUID id,
        UUID body,
        RetentionKind kind,
        RetentionAction action,
        @Size(max = 2000) String basis,
        LocalDate dueUntil,
        Instant drawnUpAt,
        @Size(max = 1000) String drawnUpBy,
        RetentionListState state,
        @Nullable @Size(max = 2000) String stateReason,
        @Nullable @Size(max = 2000) String stateComment,
        RetentionCounts counts,
        @Nullable @Size(max = 64) String exportSha256,
        @Nullable @Size(max = 500) String archiveReference,
        @Nullable @Size(max = 1000) String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable Instant carriedOutAt,
        long version,
        Instant modifiedAt,
        @Size(max = 100) String etag)
        implements Tagged {

    static RetentionListResponse from(RetentionList list, RetentionCounts counts) {
        return new RetentionListResponse(
                list.id(),
                list.bodyId(),
                list.kind(),
                list.action(),
                list.basis(),
                list.dueUntil(),
                list.drawnUpAt(),
                list.drawnUpBy(),
                list.state(),
                list.stateNote().stateReason(),
                list.stateNote().stateComment(),
                counts,
                list.confirmedSha256(),
                list.archiveReference(),
                list.confirmedBy(),
                list.confirmedAt(),
                list.carriedOutAt(),
                version(list, counts),
                list.modifiedAt(),
                etag(list, counts));
    }

    static String etag(RetentionList list, RetentionCounts counts) {
        return "\"c" + version(list, counts) + '"';
    }

    /** It shows how many things are settled, each of which is one only once. */
    private static long version(RetentionList list, RetentionCounts counts) {
        return list.version() + counts.leftOut() + counts.changed() + counts.deleted();
    }
}
