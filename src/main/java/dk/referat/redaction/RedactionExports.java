package dk.referat.redaction;

import dk.referat.export.ExportLineType;
import dk.referat.export.ExportSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class RedactionExports {

    @Produces
    @Singleton
    ExportSource<Redaction> redactions() {
        return ExportSource.of(ExportLineType.REDACTION, Redaction.class, Redaction::id, Redaction::view);
    }
}
