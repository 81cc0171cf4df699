package dk.referat.importing.matter;

import dk.referat.importing.text.Heading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a title, weighed by what they tell, and those of them that count something: "3", "II", "B". */
record TitleWords(List<String> words, Set<String> numbers, double weight) {
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> ROMAN = Set.of("ii", "iii", "iv", "vi", "vii", "viii");
    private static final Set<String> FILLERS = Set.of("""
            af på i og for til den det de der er en et med om vedr vedrørende samt herunder fra ved d ift som
            har at direktionens
            """.strip().split("\\s+"));
    private static final Set<String> COMMON = Set.of("""
            drøftelse godkendelse orientering status behandling oplæg møde forslag opfølgning plan sag punkt
            proces videre nye ny
            """.strip().split("\\s+"));
    private static final int MOST = 60;

    static TitleWords of(String title) {
        List<String> words = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        double weight = 0;
        for (String word : BREAK.split(Heading.key(title), MOST)) {
            if (!word.isEmpty()) {
                words.add(word);
                weight += weight(word);
                boolean letter = word.length() == 1 && !FILLERS.contains(word);
                if (Character.isDigit(word.charAt(0)) || letter || ROMAN.contains(word)) {
                    numbers.add(word);
                }
            }
        }
        return new TitleWords(List.copyOf(words), Set.copyOf(numbers), weight);
    }

    static double weight(String word) {
        if (FILLERS.contains(word)) {
            return 0.1;
        }
        return COMMON.contains(word) ? 0.4 : Character.isDigit(word.charAt(0)) ? 0.5 : 1;
    }
}
