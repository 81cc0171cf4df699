package dk.referat.importing.matter;

/** Compares titles of one document. After so many comparisons none is alike any more, so that time stays linear. */
public final class TitleComparer {
    private int left = 300_000;

    double likeness(TitleWords planned, TitleWords decided) {
        return left-- > 0 ? TitleSimilarity.of(planned, decided) : 0;
    }
}
