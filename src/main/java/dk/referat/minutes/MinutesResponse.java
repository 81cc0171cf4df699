package dk.referat.minutes;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.referat.http.Tagged;
import dk.referat.minutes.kept.MinutesContent;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Minutes as they were approved.
 *
 * @param asApproved whether the content is what the hash is of: false where something was closed or redacted since
 * @param etag the meeting's: what closes a thing changes what is seen of its versions
 */
@Schema(name = "Minutes")
record MinutesResponse(
        UUID meeting,
        @JsonUnwrapped MinutesVersionSummary version,
        boolean asApproved,
        MinutesContent content,
        @Size(max = 100) String etag)
        implements Tagged {}
