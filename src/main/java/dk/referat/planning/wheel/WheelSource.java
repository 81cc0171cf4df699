package dk.referat.planning.wheel;

import dk.referat.agenda.Confidentiality;
import dk.referat.agenda.CreateAgendaItem;
import dk.referat.agenda.ItemKind;
import dk.referat.meeting.Meeting;
import dk.referat.planning.proposal.ProposalReason;
import dk.referat.planning.proposal.ProposalSource;
import dk.referat.planning.proposal.ProposedLine;
import dk.referat.planning.proposal.SourceKind;
import dk.referat.planning.proposal.Taken;
import dk.referat.planning.proposal.Why;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class WheelSource implements ProposalSource {

    private final WheelRepository entries;

    WheelSource(WheelRepository entries) {
        this.entries = entries;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.WHEEL;
    }

    /** What a cancelled meeting had is on the backlog. */
    @Override
    public List<ProposedLine> propose(Meeting meeting, List<Taken> taken) {
        return entries.ofBody(meeting.bodyId()).stream()
                .filter(entry -> entry.isDue(meeting.date(), Taken.days(entry.id(), taken)))
                .map(entry -> new ProposedLine(entry.id(), line(entry.content()), why(entry.content())))
                .toList();
    }

    private static CreateAgendaItem line(UpdateWheelEntry content) {
        return CreateAgendaItem.planned(content.title(), ItemKind.ITEM, null, Confidentiality.OPEN, List.of(), null);
    }

    private static Why why(UpdateWheelEntry content) {
        return new Why(content.quarter() == null ? ProposalReason.MONTH : ProposalReason.QUARTER, null, content.note());
    }
}
