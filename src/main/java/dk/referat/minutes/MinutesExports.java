package dk.referat.minutes;

import dk.referat.export.ExportLineType;
import dk.referat.export.ExportSource;
import dk.referat.minutes.version.MinutesVersion;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class MinutesExports {

    @Produces
    @Singleton
    ExportSource<MinutesVersion> minutes(MinutesService minutes) {
        return ExportSource.of(ExportLineType.MINUTES, MinutesVersion.class, MinutesVersion::id, minutes::view)
                .orderedBy("e.meetingId, e.number");
    }
}
