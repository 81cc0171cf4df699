package dk.referat.minutes.agenda;

import dk.referat.export.ExportLineType;
import dk.referat.export.ExportSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class AgendaVersionExports {

    @Produces
    @Singleton
    ExportSource<AgendaVersion> agendaVersions(AgendaVersionService versions) {
        return ExportSource.of(ExportLineType.AGENDA_VERSION, AgendaVersion.class, AgendaVersion::id, versions::view)
                .orderedBy("e.meetingId, e.number");
    }
}
