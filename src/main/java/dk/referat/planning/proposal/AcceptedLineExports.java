package dk.referat.planning.proposal;

import dk.referat.export.ExportLineType;
import dk.referat.export.ExportSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;

class AcceptedLineExports {

    @Produces
    @Singleton
    ExportSource<AcceptedLine> acceptedLines() {
        return ExportSource.of(
                ExportLineType.ACCEPTED_LINE,
                AcceptedLine.class,
                AcceptedLine::id,
                line -> new ExportedLine(line.itemId(), line.source()));
    }

    /** What became of a proposed line, and what it was proposed by. */
    record ExportedLine(UUID agendaItem, SourceReference source) {}
}
