package dk.referat.overview.verification;

import dk.referat.audit.AuditVerification;

/** What came of computing every hash anew. */
record Verification(boolean holds, AuditVerification audit, HashCheck minutes, HashCheck sourceTexts) {

    Verification(AuditVerification audit, HashCheck minutes, HashCheck sourceTexts) {
        this(
                audit.holds()
                        && minutes.faults().isEmpty()
                        && sourceTexts.faults().isEmpty(),
                audit,
                minutes,
                sourceTexts);
    }
}
