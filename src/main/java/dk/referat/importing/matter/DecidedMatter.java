package dk.referat.importing.matter;

/**
 * A heading in a decision part and what stands under it, as indexes into the part's lines.
 *
 * @param planned the index of the planned matter it decides, or -1 for one raised at the meeting
 * @param how by what it was known
 */
public record DecidedMatter(int heading, int text, int end, String title, int planned, String how) {}
