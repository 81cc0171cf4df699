package dk.referat.importing.minutes;

import java.util.List;

/** Everything that was read; each line of the source that isn't blank stands in a passage of it or in {@code unplaced}. */
public record ReadMinutes(
        ReadMeeting meeting, List<ReadItem> items, List<Unplaced> unplaced, List<Recognition> recognised) {}
