package dk.referat.minutes.approval;

import dk.referat.http.Tagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member said to minutes, in the form in which the caller may see it. */
@Schema(name = "MinutesApprovalView")
sealed interface ApprovalView extends Tagged permits ApprovalResponse, ClosedApprovalResponse {}
