package dk.referat.planning.wheel;

import dk.referat.export.ExportLineType;
import dk.referat.export.ExportSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class WheelExports {

    @Produces
    @Singleton
    ExportSource<WheelEntry> wheelEntries(WheelService wheel) {
        return ExportSource.of(ExportLineType.WHEEL_ENTRY, WheelEntry.class, WheelEntry::id, wheel::view)
                .ofNoMeeting();
    }
}
