package dk.referat.importing.matter;

import dk.referat.importing.text.Bullet;
import dk.referat.importing.text.Line;
import java.util.List;
import java.util.function.Predicate;

/** Finds the matters that a section announces, as rows of a timetable or as entries of a list. */
public final class PlannedMatters {
    private static final int MOST = 200;

    private PlannedMatters() {}

    /**
     * {@code decision} is the item's decision part: its headings tell matters from other entries of a list.
     */
    public static List<PlannedMatter> in(
            List<Line> section,
            String itemTitle,
            List<Line> decision,
            TitleComparer comparer,
            Predicate<String> isOutcome) {
        int table = Timetable.start(section);
        if (table >= 0) {
            return limited(Timetable.read(section.subList(table, section.size())));
        }
        int list = listStart(section, LeadIn.isCollection(itemTitle));
        if (list < 0) {
            return List.of();
        }
        DecidedTitles decided = new DecidedTitles(HeadingCandidates.of(decision, isOutcome), comparer);
        return limited(MatterList.read(section.subList(list, section.size()), decided));
    }

    /** Past any real agenda the rest stays text. */
    private static List<PlannedMatter> limited(List<PlannedMatter> matters) {
        return matters.subList(0, Math.min(MOST, matters.size()));
    }

    private static int listStart(List<Line> section, boolean collection) {
        int first = -1;
        String before = "";
        String last = "";
        for (int i = 0; i < section.size(); i++) {
            Line line = section.get(i);
            if (line.isBlank()) {
                before = "";
                continue;
            }
            boolean entry = Bullet.of(line).isPresent();
            if (entry && LeadIn.toMatters(last)) {
                return i;
            }
            if (entry && first < 0 && !LeadIn.toBacklog(last)) {
                first = i;
            }
            last = entry ? "" : (before + " " + line.clean()).strip();
            before =
                    entry ? "" : line.clean().substring(Math.max(0, line.clean().length() - 200));
        }
        return collection ? first : -1;
    }
}
