package dk.referat.audit;

import dk.referat.http.Api;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(Api.V1 + "/audit-entries")
@Tag(name = "Audit")
class AuditResource {

    private final AuditService audit;

    AuditResource(AuditService audit) {
        this.audit = audit;
    }

    @GET
    @Operation(
            operationId = "listAuditEntries",
            summary = "Who did what, and was shown what is closed, the newest first",
            description = "For administrators of every body. Entries hold no content.")
    public Page<AuditEntryResponse> list(@BeanParam AuditQuery query, @BeanParam PageRequest page) {
        return audit.list(query, page);
    }

    @GET
    @Path("verification")
    @Operation(
            operationId = "verifyAuditEntries",
            summary = "Whether the chain of seals over the entries holds",
            description = """
                    For administrators of every body. Goes through the whole chain. Whoever owns the database could seal \
                    everything anew after a change; keep `head` from time to time where they cannot reach it: the seal of \
                    that sequence must have that hash for ever. A hash is SHA-256 over the hash before it (nothing before \
                    the first) and the entry.""")
    public AuditVerification verify() {
        return audit.verify();
    }
}
