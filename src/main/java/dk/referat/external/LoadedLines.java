package dk.referat.external;

import jakarta.validation.constraints.Size;
import java.util.List;

/** What became of each line, in the order in which they were sent. */
public record LoadedLines(@Size(max = Batch.LONGEST) List<LoadedLine> lines) implements LoadAnswer {}
