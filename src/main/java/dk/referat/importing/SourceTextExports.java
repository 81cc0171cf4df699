package dk.referat.importing;

import dk.referat.export.ExportLineType;
import dk.referat.export.ExportSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

class SourceTextExports {

    @Produces
    @Singleton
    ExportSource<SourceText> sourceTexts() {
        return ExportSource.of(ExportLineType.SOURCE_TEXT, SourceText.class, SourceText::id, SourceText::exported);
    }

    /** {@code sha256} is of the text's bytes as they came, which are those of the text in UTF-8. */
    record ExportedText(UUID meeting, String sha256, Instant importedAt, boolean approved, String text) {}
}
