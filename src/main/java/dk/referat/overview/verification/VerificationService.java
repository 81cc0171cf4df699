package dk.referat.overview.verification;

import dk.referat.access.Audience;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.audit.AuditChain;
import dk.referat.audit.AuditVerification;
import dk.referat.minutes.kept.ContentHash;
import dk.referat.minutes.kept.Reading;
import dk.referat.minutes.version.MinutesVersion;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.Session;

@ApplicationScoped
@Transactional
class VerificationService {

    private static final int TEN_MINUTES = 600;
    private static final int BATCH = 50;

    private final AuditChain chain;
    private final ContentHash hash;
    private final Permit permit;
    private final Session session;

    VerificationService(AuditChain chain, ContentHash hash, Permit permit, Session session) {
        this.chain = chain;
        this.hash = hash;
        this.permit = permit;
        this.session = session;
    }

    @TransactionConfiguration(timeout = TEN_MINUTES)
    Verification verify() {
        permit.requireKnown();
        permit.check(null, Role.ADMIN);
        // First, because it begins the snapshot that all of it is of.
        AuditVerification audit = chain.verify();
        Set<UUID> redacted = redactedMeetings();
        return new Verification(audit, minutes(redacted), sourceTexts(redacted));
    }

    private Set<UUID> redactedMeetings() {
        return session
                .createNativeQuery("select distinct meeting_id from redaction", UUID.class)
                .getResultList()
                .stream()
                .collect(Collectors.toSet());
    }

    private HashCheck minutes(Set<UUID> redacted) {
        HashTally tally = new HashTally(redacted);
        try (ScrollableResults<MinutesVersion> versions = session.createSelectionQuery(
                        "from MinutesVersion order by meetingId, number", MinutesVersion.class)
                .setReadOnly(true)
                .setFetchSize(BATCH)
                .scroll(ScrollMode.FORWARD_ONLY)) {
            while (versions.next()) {
                check(versions.get(), tally);
                session.clear();
            }
        }
        return tally.result();
    }

    private void check(MinutesVersion version, HashTally tally) {
        for (Audience audience : Audience.values()) {
            String onRecord = version.hashes().of(audience);
            if (onRecord != null) {
                String found = hash.of(Reading.then(audience).minutes(version.content()));
                tally.check(
                        onRecord.equals(found), new HashCheck.Fault(version.meetingId(), version.number(), audience));
            }
        }
    }

    /** Computed by the database, so that texts need not travel; those of a closed meeting are nobody's business here. */
    private HashCheck sourceTexts(Set<UUID> redacted) {
        HashTally tally = new HashTally(redacted);
        List<?> rows = session.createNativeQuery("""
                        select meeting_id, sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex') as holds
                        from source_text order by id""", Tuple.class).getResultList();
        rows.stream()
                .map(Tuple.class::cast)
                .forEach(row -> tally.check(
                        row.get("holds", Boolean.class),
                        new HashCheck.Fault(row.get("meeting_id", UUID.class), null, null)));
        return tally.result();
    }
}
