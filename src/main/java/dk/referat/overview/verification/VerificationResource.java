package dk.referat.overview.verification;

import dk.referat.http.Api;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(Api.V1 + "/verification")
@Tag(name = "Operations")
class VerificationResource {

    private final VerificationService verifications;

    VerificationResource(VerificationService verifications) {
        this.verifications = verifications;
    }

    @GET
    @Operation(
            operationId = "verifyContent",
            summary = "Whether everything that has a hash on record still has it, as after a restore",
            description = """
                    For administrators of every body. Computes the hashes of all approved minutes and of all source texts \
                    anew, and goes through the chain of seals over the audit entries.""")
    public Verification verify() {
        return verifications.verify();
    }
}
