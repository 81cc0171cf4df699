package dk.referat.attachment;

import dk.referat.http.Tagged;
import java.util.UUID;

/** An attachment, in the form in which the caller may see it. */
public sealed interface AttachmentView extends Tagged permits AttachmentResponse, ClosedAttachmentResponse {

    UUID id();
}
