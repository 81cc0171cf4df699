package dk.referat.external;

import dk.referat.export.ExportLineType;
import dk.referat.export.ExportSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;

class ExternalLinkExports {

    private static final String OF_MEETINGS = """
            e.resourceId in :meetings
            or e.resourceId in (select i.id from AgendaItem i where i.meetingId in :meetings)
            or e.resourceId in (select a.id from Attachment a where a.meetingId in :meetings)""";

    @Produces
    @Singleton
    ExportSource<ExternalLink> externalLinks() {
        return ExportSource.of(
                        ExportLineType.EXTERNAL_LINK, ExternalLink.class, ExternalLink::id, ExternalLink::exported)
                .ofMeetings(OF_MEETINGS);
    }

    record ExportedLink(String system, String kind, String externalId, UUID resource) {}
}
