package dk.referat.importing.matter;

import java.util.List;

/** Compares titles of one document. After so many comparisons only equal titles are alike, so that time stays linear. */
public final class TitleComparer {
    private int left = 1_000_000;

    double likeness(List<String> planned, List<String> decided) {
        if (planned.equals(decided) && !planned.isEmpty()) {
            return 1;
        }
        return left-- > 0 ? TitleSimilarity.of(planned, decided) : 0;
    }
}
