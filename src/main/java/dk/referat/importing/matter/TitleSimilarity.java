package dk.referat.importing.matter;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How much two titles of matters are alike, from 0 to 1. Words count, not letters: "fase 2" and "fase 3" differ in one
 * letter and are different matters, so different numbers forbid a match.
 */
final class TitleSimilarity {
    private static final LevenshteinDistance TYPING_ERROR = new LevenshteinDistance(2);
    private static final int LONG_WORD = 7;
    private static final double NUMBERS_DIFFER = 0.3;
    private static final double OPENING = 0.9;
    private static final double CONTAINED = 0.8;
    private static final double ALONE = 0.75;
    private static final double DISTINCTIVE = 1.5;

    private TitleSimilarity() {}

    static double of(TitleWords planned, TitleWords decided) {
        if (planned.words().isEmpty() || decided.words().isEmpty()) {
            return 0;
        }
        if (planned.words().equals(decided.words())) {
            return 1;
        }
        double overlap = overlap(planned, decided);
        if (overlap == 0) {
            return 0;
        }
        boolean sameNumbers = planned.numbers().containsAll(decided.numbers())
                || decided.numbers().containsAll(planned.numbers());
        return sameNumbers ? Math.max(overlap, contained(planned, decided)) : Math.min(overlap, NUMBERS_DIFFER);
    }

    /** One title opening the other, or standing in it near its beginning, says more than the words they share. */
    private static double contained(TitleWords planned, TitleWords decided) {
        boolean plannedShorter = planned.words().size() <= decided.words().size();
        TitleWords shorter = plannedShorter ? planned : decided;
        TitleWords longer = plannedShorter ? decided : planned;
        int place = indexOf(longer.words(), shorter.words());
        if (place < 0 || shorter.weight() < 1) {
            return 0;
        }
        boolean distinctive = shorter.weight() >= DISTINCTIVE;
        if (place == 0) {
            return distinctive ? OPENING : ALONE;
        }
        return distinctive ? CONTAINED : 0;
    }

    /** Dice's coefficient over words weighed by what they tell. */
    private static double overlap(TitleWords one, TitleWords other) {
        List<String> left = new ArrayList<>(other.words());
        double shared = 0;
        for (String word : one.words()) {
            int at = find(left, word);
            if (at >= 0) {
                shared += TitleWords.weight(word);
                left.remove(at);
            }
        }
        return 2 * shared / (one.weight() + other.weight());
    }

    private static int find(List<String> words, String word) {
        int exact = words.indexOf(word);
        if (exact >= 0 || word.length() < LONG_WORD) {
            return exact;
        }
        for (int i = 0; i < words.size(); i++) {
            boolean near = Math.abs(words.get(i).length() - word.length()) <= 2
                    && words.get(i).length() >= LONG_WORD;
            if (near && TYPING_ERROR.apply(words.get(i), word) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int indexOf(List<String> longer, List<String> shorter) {
        for (int place = 0; place <= Math.min(2, longer.size() - shorter.size()); place++) {
            if (longer.subList(place, place + shorter.size()).equals(shorter)) {
                return place;
            }
        }
        return -1;
    }
}
