package dk.referat.planning.standing;

import dk.referat.export.ExportLineType;
import dk.referat.export.ExportSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class StandingItemExports {

    @Produces
    @Singleton
    ExportSource<StandingItem> standingItems(StandingItemService items) {
        return ExportSource.of(ExportLineType.STANDING_ITEM, StandingItem.class, StandingItem::id, items::view)
                .ofNoMeeting();
    }
}
