package dk.referat.external;

import dk.referat.access.Role;
import dk.referat.agenda.AgendaItem;
import dk.referat.agenda.AgendaService;
import dk.referat.agenda.CreateAgendaItem;
import dk.referat.agenda.UpdateAgendaItem;
import dk.referat.http.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AgendaItemLoader implements Loader<LoadedAgendaItem, UpdateAgendaItem> {

    private final AgendaService agenda;
    private final Targets targets;

    AgendaItemLoader(AgendaService agenda, Targets targets) {
        this.agenda = agenda;
        this.targets = targets;
    }

    @Override
    public ExternalKind kind() {
        return ExternalKind.AGENDA_ITEMS;
    }

    @Override
    public Class<LoadedAgendaItem> lineType() {
        return LoadedAgendaItem.class;
    }

    @Override
    public Class<UpdateAgendaItem> contentType() {
        return UpdateAgendaItem.class;
    }

    @Override
    public Placed place(LoadedAgendaItem line, ExternalName name) {
        Row meeting = targets.find(line.meeting(), name, ExternalKind.MEETINGS, "/meeting");
        UUID parent = line.parent() == null
                ? null
                : targets.find(line.parent(), name, kind(), "/parent").id();
        return new Placed(meeting.body(), meeting.id(), parent);
    }

    @Override
    public UUID create(LoadedAgendaItem line, Placed place) {
        return agenda.add(place.in(), CreateAgendaItem.placed(place.parent(), line.position(), line.content()))
                .id();
    }

    @Override
    public Current<UpdateAgendaItem> lock(UUID id) {
        AgendaItem item = agenda.lock(id, Role.CASE_SYSTEM);
        return new Current<>(new Placed(item.bodyId(), item.meetingId(), item.parentId()), item.content());
    }

    @Override
    public void change(UUID id, UpdateAgendaItem content) {
        agenda.change(id, content, IfMatch.ANY);
    }
}
