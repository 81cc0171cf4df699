package dk.referat.audit;

import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

@ApplicationScoped
@Transactional
class AuditService {

    private final AuditRepository entries;
    private final AuditChain chain;
    private final Permit permit;

    AuditService(AuditRepository entries, AuditChain chain, Permit permit) {
        this.entries = entries;
        this.chain = chain;
        this.permit = permit;
    }

    Page<AuditEntryResponse> list(AuditQuery query, PageRequest page) {
        requireAuditor();
        return page.page(entries.list(query, page), entry -> List.of("" + entry.id()), AuditEntry::view);
    }

    AuditVerification verify() {
        requireAuditor();
        return chain.verify();
    }

    /** Entries are of all bodies, so the role must be too. */
    private void requireAuditor() {
        permit.requireKnown();
        permit.check(null, Role.ADMIN);
    }
}
