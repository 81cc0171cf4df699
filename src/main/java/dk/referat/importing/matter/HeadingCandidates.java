package dk.referat.importing.matter;

import dk.referat.importing.matter.HeadingCandidate.Style;
import dk.referat.importing.matter.HeadingCandidate.Surroundings;
import dk.referat.importing.text.Bullet;
import dk.referat.importing.text.Heading;
import dk.referat.importing.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Collects the lines of a decision part that may head a matter. */
final class HeadingCandidates {
    private static final int LONGEST = 400;
    private static final Pattern NUMBERING = Pattern.compile("^\\d{1,3}[.)] +(?=\\p{L})");

    private final List<Line> lines;
    private final Predicate<String> isOutcome;
    private final List<HeadingCandidate> candidates = new ArrayList<>();
    private boolean inRun;
    private boolean runAfterColon;

    private HeadingCandidates(List<Line> lines, Predicate<String> isOutcome) {
        this.lines = lines;
        this.isOutcome = isOutcome;
    }

    static List<HeadingCandidate> of(List<Line> lines, Predicate<String> isOutcome) {
        List<Line> texts = lines.stream().filter(line -> !line.isBlank()).toList();
        HeadingCandidates collected = new HeadingCandidates(lines, isOutcome);
        int k = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                Line before = k == 0 ? Line.NONE : texts.get(k - 1);
                Line after = k + 1 == texts.size() ? Line.NONE : texts.get(k + 1);
                collected.consider(i, before, after);
                k++;
            }
        }
        return collected.candidates;
    }

    private void consider(int i, Line before, Line after) {
        Line line = lines.get(i);
        if (line.clean().length() > LONGEST) {
            return;
        }
        boolean announced = before.clean().stripTrailing().endsWith(":");
        Optional<Bullet> entry = Bullet.of(line);
        boolean first = entry.isPresent() && Bullet.of(before).isEmpty();
        runAfterColon = first ? announced : runAfterColon && entry.isPresent();
        inRun = entry.isPresent() && (!first || Bullet.of(after).isPresent());
        boolean afterColon = entry.isPresent() ? runAfterColon : announced;
        Heading heading = Heading.of(line);
        String title = entry.map(bullet -> Heading.plain(bullet.text()))
                .orElse(NUMBERING.matcher(heading.text()).replaceFirst(""));
        Style style = heading.marked() ? Style.MARKED : entry.isPresent() ? Style.ENTRY : Style.PLAIN;
        boolean below = i + 1 < lines.size() && !lines.get(i + 1).isBlank();
        boolean above = i > 0 && !lines.get(i - 1).isBlank();
        Surroundings around = above ? Surroundings.TEXT_ABOVE : below ? Surroundings.TEXT_BELOW : Surroundings.ALONE;
        add(new HeadingCandidate(i, 1, title, style, around, inRun, afterColon));
        if (below && lines.get(i + 1).isShort() && Bullet.of(lines.get(i + 1)).isEmpty()) {
            String joined = title + " " + Heading.of(lines.get(i + 1)).text();
            add(new HeadingCandidate(i, 2, joined, style, around, inRun, afterColon));
        }
    }

    private void add(HeadingCandidate candidate) {
        if (!candidate.title().isEmpty() && !isOutcome.test(candidate.title())) {
            candidates.add(candidate);
        }
    }
}
