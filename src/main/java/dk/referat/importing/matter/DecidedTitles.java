package dk.referat.importing.matter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the decision part may call its matters: the evidence by which entries of a list are known as matters. */
final class DecidedTitles {
    private static final double SAME = 0.8;
    private static final int MOST = 300;

    private final List<List<String>> titles = new ArrayList<>();
    private final Set<List<String>> exact = new HashSet<>();

    DecidedTitles(List<String> texts) {
        for (String text : texts.subList(0, Math.min(MOST, texts.size()))) {
            List<String> words = TitleSimilarity.words(text);
            titles.add(words);
            exact.add(words);
        }
    }

    boolean have(String title) {
        return indexOf(title) >= 0;
    }

    /** The place of the title among the decided ones, or -1. */
    int indexOf(String title) {
        List<String> words = TitleSimilarity.words(title);
        if (exact.contains(words)) {
            return titles.indexOf(words);
        }
        int best = -1;
        double most = SAME;
        for (int i = 0; i < titles.size(); i++) {
            double likeness = TitleSimilarity.of(words, titles.get(i));
            if (likeness >= most) {
                most = likeness;
                best = i;
            }
        }
        return best;
    }
}
