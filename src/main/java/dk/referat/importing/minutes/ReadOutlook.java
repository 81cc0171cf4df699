package dk.referat.importing.minutes;

import java.util.List;

/** What an item says of coming meetings. All of it stands in the item's sections, too. */
public record ReadOutlook(List<ReadBacklogLine> backlog, List<ReadPathStep> path) {

    public static final ReadOutlook NONE = new ReadOutlook(List.of(), List.of());
}
