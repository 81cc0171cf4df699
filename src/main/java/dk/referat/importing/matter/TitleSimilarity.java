package dk.referat.importing.matter;

import dk.referat.importing.text.Heading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How much two titles of matters are alike, from 0 to 1. Words count, not letters: "fase 2" and "fase 3" differ in one
 * letter and are different matters, so different numbers forbid a match.
 */
final class TitleSimilarity {
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> FILLERS = Set.of("""
            af på i og for til den det de der er en et med om vedr vedrørende samt herunder fra ved d ift
            som har at direktionens
            """.strip().split("\\s+"));
    private static final Set<String> COMMON = Set.of("""
            drøftelse godkendelse orientering status behandling oplæg møde forslag opfølgning plan sag
            punkt proces videre nye ny
            """.strip().split("\\s+"));
    private static final LevenshteinDistance TYPING_ERROR = new LevenshteinDistance(2);
    private static final double NUMBERS_DIFFER = 0.3;
    private static final double OPENING = 0.9;
    private static final double CONTAINED = 0.8;
    private static final double ALONE = 0.75;

    private TitleSimilarity() {}

    static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        for (String word : BREAK.split(Heading.key(title))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    static double of(List<String> planned, List<String> decided) {
        if (planned.isEmpty() || decided.isEmpty()) {
            return 0;
        }
        if (planned.equals(decided)) {
            return 1;
        }
        double overlap = overlap(planned, decided);
        if (numbersDiffer(planned, decided)) {
            return Math.min(overlap, NUMBERS_DIFFER);
        }
        boolean plannedIsShorter = planned.size() <= decided.size();
        List<String> shorter = plannedIsShorter ? planned : decided;
        List<String> longer = plannedIsShorter ? decided : planned;
        int place = indexOf(longer, shorter);
        if (place < 0 || weight(shorter) < 1) {
            return overlap;
        }
        boolean distinctive = weight(shorter) >= 1.5;
        double contained = place == 0 ? (distinctive ? OPENING : ALONE) : place <= 2 && distinctive ? CONTAINED : 0;
        return Math.max(overlap, contained);
    }

    /** Dice's coefficient over words weighed by what they tell. */
    private static double overlap(List<String> one, List<String> other) {
        List<String> left = new ArrayList<>(other);
        double shared = 0;
        for (String word : one) {
            int at = find(left, word);
            if (at >= 0) {
                shared += weight(word);
                left.remove(at);
            }
        }
        double all = weight(one) + weight(other);
        return all == 0 ? 0 : 2 * shared / all;
    }

    private static int find(List<String> words, String word) {
        int exact = words.indexOf(word);
        if (exact >= 0 || word.length() < 7) {
            return exact;
        }
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).length() >= 7 && TYPING_ERROR.apply(words.get(i), word) >= 0) {
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

    private static boolean numbersDiffer(List<String> one, List<String> other) {
        Set<String> left = numbers(one);
        Set<String> right = numbers(other);
        return !left.containsAll(right) && !right.containsAll(left);
    }

    private static Set<String> numbers(List<String> words) {
        Set<String> numbers = new HashSet<>();
        for (String word : words) {
            if (Character.isDigit(word.charAt(0)) || word.length() == 1 || word.matches("i{1,3}|iv|vi{0,3}")) {
                numbers.add(word);
            }
        }
        numbers.removeAll(FILLERS);
        return numbers;
    }

    private static double weight(List<String> words) {
        return words.stream().mapToDouble(TitleSimilarity::weight).sum();
    }

    private static double weight(String word) {
        if (FILLERS.contains(word)) {
            return 0.1;
        }
        return COMMON.contains(word) ? 0.4 : Character.isDigit(word.charAt(0)) ? 0.5 : 1;
    }
}
