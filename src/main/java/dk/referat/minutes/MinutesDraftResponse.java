package dk.referat.minutes;

import dk.referat.http.Tagged;
import dk.referat.minutes.kept.MinutesContent;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Minutes as they would be approved now.
 *
 * @param etag the meeting's
 */
@Schema(name = "MinutesDraft")
record MinutesDraftResponse(
        UUID meeting,
        int number,
        @Size(max = 64) String contentHash,
        MinutesContent content,
        @Size(max = 100) String etag)
        implements Tagged {}
