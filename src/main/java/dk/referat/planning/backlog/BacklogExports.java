package dk.referat.planning.backlog;

import dk.referat.export.ExportLineType;
import dk.referat.export.ExportSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class BacklogExports {

    @Produces
    @Singleton
    ExportSource<BacklogEntry> backlogEntries(BacklogService backlog) {
        return ExportSource.of(ExportLineType.BACKLOG_ENTRY, BacklogEntry.class, BacklogEntry::id, backlog::view)
                .ofMeetings("e.origin.meeting in :meetings")
                .seenTogether(backlog::together);
    }
}
