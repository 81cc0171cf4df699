package dk.referat.importing.matter;

import dk.referat.importing.matter.HeadingCandidate.Style;
import dk.referat.importing.matter.HeadingCandidate.Surroundings;
import dk.referat.importing.text.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the headings of matters in a decision part and the planned matters they decide. The likest pair is matched first,
 * and each matter and each heading is matched once. What is no planned matter is one raised at the meeting only if it is set
 * off in the same way as those that were matched.
 */
public final class MatterMatcher {
    private static final double EQUAL = 0.95;
    private static final Map<Style, Double> ENOUGH = Map.of(Style.MARKED, 0.6, Style.ENTRY, 0.75, Style.PLAIN, 0.75);

    private final List<Line> lines;
    private final List<PlannedMatter> planned;
    private final TitleComparer comparer;
    private final Predicate<String> isOutcome;
    private final Set<Style> styles = EnumSet.noneOf(Style.class);
    private final Map<Integer, Match> matched = new HashMap<>();

    private record Match(HeadingCandidate heading, int planned, double likeness) {}

    private MatterMatcher(
            List<Line> lines, List<PlannedMatter> planned, TitleComparer comparer, Predicate<String> isOutcome) {
        this.lines = lines;
        this.planned = planned;
        this.comparer = comparer;
        this.isOutcome = isOutcome;
    }

    /** {@code isOutcome} tells lines such as "Drøftet.", which head nothing. */
    public static List<DecidedMatter> match(
            List<Line> lines, List<PlannedMatter> planned, TitleComparer comparer, Predicate<String> isOutcome) {
        MatterMatcher matcher = new MatterMatcher(lines, planned, comparer, isOutcome);
        List<HeadingCandidate> candidates = HeadingCandidates.of(lines, isOutcome);
        matcher.matchPlanned(candidates);
        matcher.addRaised(candidates);
        return matcher.decided();
    }

    /** Matters of an item that announces none: the decision begins with a heading, and another follows. */
    public static List<DecidedMatter> unannounced(List<Line> lines, Predicate<String> isOutcome) {
        MatterMatcher matcher = new MatterMatcher(lines, List.of(), new TitleComparer(), isOutcome);
        List<HeadingCandidate> candidates = HeadingCandidates.of(lines, isOutcome);
        matcher.styles.add(Style.PLAIN);
        matcher.addRaised(candidates);
        boolean opens = matcher.matched.containsKey(matcher.nextText(0));
        return opens && matcher.matched.size() >= 2 ? matcher.decided() : List.of();
    }

    private void matchPlanned(List<HeadingCandidate> candidates) {
        List<TitleWords> titles =
                planned.stream().map(matter -> TitleWords.of(matter.title())).toList();
        List<Match> pairs = new ArrayList<>();
        for (HeadingCandidate candidate : candidates) {
            TitleWords words = TitleWords.of(candidate.title());
            for (int p = 0; p < titles.size(); p++) {
                double likeness = comparer.likeness(titles.get(p), words);
                if (isEnough(candidate, planned.get(p), likeness)) {
                    pairs.add(new Match(candidate, p, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Match::likeness)
                .reversed()
                .thenComparingInt(match -> match.heading().length())
                .thenComparing(match -> match.heading().inRun())
                .thenComparing(match -> match.heading().style())
                .thenComparingInt(match -> match.heading().index()));
        Set<Integer> taken = new HashSet<>();
        for (Match pair : pairs) {
            if (!taken.contains(pair.planned()) && isFree(pair.heading())) {
                taken.add(pair.planned());
                matched.put(pair.heading().index(), pair);
            }
        }
    }

    private boolean isEnough(HeadingCandidate candidate, PlannedMatter matter, double likeness) {
        if (likeness < ENOUGH.getOrDefault(candidate.style(), 1.0)) {
            return false;
        }
        if (likeness >= EQUAL) {
            return !(candidate.inRun() && candidate.afterColon());
        }
        boolean sentence = candidate.style() != Style.MARKED
                && HeadingCandidate.hasVerb(candidate.title())
                && !HeadingCandidate.hasVerb(matter.title());
        boolean listed = candidate.style() != Style.MARKED && candidate.afterColon();
        return !sentence && !listed && !candidate.inRun();
    }

    private boolean isFree(HeadingCandidate candidate) {
        for (int i = candidate.index() - 1; i <= candidate.index() + 1; i++) {
            Match other = matched.get(i);
            if (other != null && other.heading().overlaps(candidate)) {
                return false;
            }
        }
        return true;
    }

    private void addRaised(List<HeadingCandidate> candidates) {
        matched.values().forEach(match -> styles.add(match.heading().style()));
        styles.add(Style.MARKED);
        HeadingCandidate previous = null;
        for (HeadingCandidate candidate : candidates) {
            if (candidate.length() == 1) {
                boolean listed = previous != null
                        && isRejectedTitle(previous)
                        && nextText(previous.index() + 1) == candidate.index();
                if (styles.contains(candidate.style()) && isFree(candidate) && !listed && headsText(candidate)) {
                    matched.put(candidate.index(), new Match(candidate, -1, 0));
                }
                previous = candidate;
            }
        }
    }

    private boolean isRejectedTitle(HeadingCandidate candidate) {
        return candidate.style() == Style.PLAIN
                && candidate.looksLikeTitle()
                && !matched.containsKey(candidate.index());
    }

    private boolean headsText(HeadingCandidate candidate) {
        int next = nextText(candidate.index() + 1);
        if (next >= lines.size() || matched.containsKey(next)) {
            return false;
        }
        if (candidate.style() == Style.MARKED) {
            return !candidate.title().endsWith(":");
        }
        String below = lines.get(next).clean().strip();
        boolean prose = ".:".indexOf(below.charAt(below.length() - 1)) >= 0
                || isOutcome.test(below)
                || HeadingCandidate.hasVerb(below);
        return stands(candidate)
                && !candidate.inRun()
                && !candidate.afterColon()
                && candidate.looksLikeTitle()
                && prose;
    }

    /** Between blank lines, or straight above its text where other headings stand so. */
    private boolean stands(HeadingCandidate candidate) {
        boolean tight = candidate.around() == Surroundings.TEXT_BELOW
                && matched.values().stream()
                        .anyMatch(match ->
                                match.planned() >= 0 && !match.heading().alone());
        return candidate.alone() || tight;
    }

    private int nextText(int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    private List<DecidedMatter> decided() {
        List<Match> inOrder = new ArrayList<>(matched.values());
        inOrder.sort(Comparator.comparingInt(match -> match.heading().index()));
        List<DecidedMatter> decided = new ArrayList<>();
        for (int k = 0; k < inOrder.size(); k++) {
            Match match = inOrder.get(k);
            int text = match.heading().index() + match.heading().length();
            int end = k + 1 < inOrder.size() ? inOrder.get(k + 1).heading().index() : lines.size();
            decided.add(new DecidedMatter(
                    match.heading().index(), text, end, match.heading().title(), match.planned(), how(match)));
        }
        return decided;
    }

    private static String how(Match match) {
        if (match.planned() < 0) {
            return "heading without planned matter";
        }
        return match.likeness() >= 1
                ? "same title"
                : String.format(Locale.ROOT, "similar title (%.2f)", match.likeness());
    }
}
