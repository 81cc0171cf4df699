package dk.referat.importing.matter;

import java.util.List;

/** What the decision part may call its matters: the evidence by which entries of a list are known as matters. */
final class DecidedTitles {
    private static final double SAME = 0.8;
    private static final int MOST = 300;

    private final List<TitleWords> all;
    private final List<TitleWords> setOff;
    private final TitleComparer comparer;

    DecidedTitles(List<HeadingCandidate> candidates, TitleComparer comparer) {
        List<HeadingCandidate> own = candidates.stream()
                .filter(candidate -> !(candidate.inRun() && candidate.afterColon()))
                .limit(MOST)
                .toList();
        this.all = words(own);
        this.setOff = words(own.stream().filter(DecidedTitles::isSetOff).toList());
        this.comparer = comparer;
    }

    boolean have(String title) {
        return indexOf(title, all) >= 0;
    }

    /** Whether the decision part treats the second matter right after the first. */
    boolean follow(String first, String second) {
        int before = indexOf(first, setOff);
        return before >= 0 && indexOf(second, setOff) == before + 1;
    }

    private static boolean isSetOff(HeadingCandidate candidate) {
        boolean title = candidate.alone() && !HeadingCandidate.hasVerb(candidate.title());
        return candidate.length() == 1 && (candidate.style() == HeadingCandidate.Style.MARKED || title);
    }

    private static List<TitleWords> words(List<HeadingCandidate> candidates) {
        return candidates.stream()
                .map(candidate -> TitleWords.of(candidate.title()))
                .toList();
    }

    private int indexOf(String title, List<TitleWords> titles) {
        TitleWords words = TitleWords.of(title);
        int best = -1;
        double most = SAME;
        for (int i = 0; i < titles.size(); i++) {
            double likeness = comparer.likeness(words, titles.get(i));
            if (likeness > most || best < 0 && likeness == most) {
                most = likeness;
                best = i;
            }
        }
        return best;
    }
}
