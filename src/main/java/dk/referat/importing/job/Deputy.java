package dk.referat.importing.job;

import dk.referat.access.Caller;
import dk.referat.access.Grant;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.identity.Mandates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Has the program act for whoever sent an archive: by their name, and with no more rights than they have now. */
@ApplicationScoped
class Deputy {

    private static final String OPERATION = "importMinutes";

    private final Mandates mandates;
    private final Permit permit;
    private final Caller caller;

    Deputy(Mandates mandates, Permit permit, Caller caller) {
        this.mandates = mandates;
        this.permit = permit;
        this.caller = caller;
    }

    /** For what is written of the job itself, which needs no right. */
    void signFor(ImportJob job) {
        actFor(job, List.of());
        permit.sign();
    }

    /** For what is taken in. */
    void takeInFor(ImportJob job) {
        Uploader uploader = job.uploader();
        List<Grant> grants = mandates.grantsNow(uploader.name(), uploader.grants())
                .filter(now -> now.stream().anyMatch(grant -> permits(grant, job.bodyId())))
                .orElseThrow(() -> new NoLongerPermitted(job.id()));
        actFor(job, grants);
    }

    private void actFor(ImportJob job, List<Grant> grants) {
        caller.identify(job.uploader().name(), grants, Set.of());
        caller.cameFrom(job.uploader().address(), OPERATION);
    }

    private static boolean permits(Grant grant, UUID body) {
        return grant.role() == Role.SECRETARY && (grant.body() == null || body.equals(grant.body()));
    }

    /** Stops the job, not only a file of it. */
    static final class NoLongerPermitted extends RuntimeException {

        private final UUID job;

        NoLongerPermitted(UUID job) {
            super("Whoever sent the archive may no longer take in minutes", null, false, false);
            this.job = job;
        }

        UUID job() {
            return job;
        }
    }
}
