package dk.referat.importing.matter;

import dk.referat.importing.text.Line;
import dk.referat.journal.TimeSlot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matter as the agenda announces it.
 *
 * @param title verbatim, less marks of formatting and pointers such as "(bilag vedlagt)"
 * @param text the whole announcement as plain prose, title included
 * @param lines where it stands
 */
public record PlannedMatter(
        String title, String text, @Nullable TimeSlot slot, List<Line> lines) {

    public boolean isTitleOnly() {
        return MatterTitle.isAll(title, text);
    }
}
