package dk.referat.minutes.agenda;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.referat.http.Tagged;
import dk.referat.minutes.kept.ItemOnRecordView;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agenda as it was sent out.
 *
 * @param etag the meeting's: what closes an item changes what is seen of its versions
 */
@Schema(name = "AgendaVersion")
record AgendaVersionResponse(
        UUID meeting,
        @JsonUnwrapped AgendaVersionSummary version,
        List<ItemOnRecordView> agendaItems,
        @Size(max = 100) String etag)
        implements Tagged {}
