package dk.referat.importing.matter;

import java.util.List;

/** Compares titles of one document. After so many comparisons none is alike any more, so that time stays linear. */
public final class TitleComparer {
    private int left = 1_000_000;

    double likeness(List<String> planned, List<String> decided) {
        return left-- > 0 ? TitleSimilarity.of(planned, decided) : 0;
    }
}
