package dk.referat.agenda;

import dk.referat.export.ExportLineType;
import dk.referat.export.ExportSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class AgendaExports {

    @Produces
    @Singleton
    ExportSource<AgendaItem> agendaItems(AgendaService agenda) {
        return ExportSource.of(ExportLineType.AGENDA_ITEM, AgendaItem.class, AgendaItem::id, agenda::view)
                .orderedBy("case when e.place.parentId is null then 0 else 1 end, e.id")
                .seenTogether(agenda::views);
    }
}
