package dk.referat.planning.standing;

import dk.referat.agenda.Confidentiality;
import dk.referat.agenda.CreateAgendaItem;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingKind;
import dk.referat.meeting.MeetingService;
import dk.referat.planning.proposal.ProposalReason;
import dk.referat.planning.proposal.ProposalSource;
import dk.referat.planning.proposal.ProposedLine;
import dk.referat.planning.proposal.SourceKind;
import dk.referat.planning.proposal.Taken;
import dk.referat.planning.proposal.Why;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class StandingItemSource implements ProposalSource {

    private final StandingItemRepository items;
    private final MeetingService meetings;

    StandingItemSource(StandingItemRepository items, MeetingService meetings) {
        this.items = items;
        this.meetings = meetings;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.STANDING_ITEM;
    }

    @Override
    public List<ProposedLine> propose(Meeting meeting, List<Taken> taken) {
        List<LocalDate> ordinaryBefore = meetings.ordinaryDays(meeting.bodyId(), meeting.date());
        return items.ofBody(meeting.bodyId()).stream()
                .filter(item -> item.isDue(new Occasion(
                        meeting.date(),
                        meeting.kind() == MeetingKind.ORDINARY,
                        ordinaryBefore,
                        Taken.heldOf(item.id(), taken))))
                .map(item -> new ProposedLine(item.id(), line(item.content()), why(item.content())))
                .toList();
    }

    private static CreateAgendaItem line(UpdateStandingItem content) {
        return CreateAgendaItem.planned(
                content.title(),
                content.kind(),
                content.caseNumber(),
                Confidentiality.OPEN,
                content.section() == null ? List.of() : List.of(content.section()),
                null);
    }

    private static Why why(UpdateStandingItem content) {
        return Why.of(
                switch (content.rule().frequency()) {
                    case EVERY_MEETING -> ProposalReason.EVERY_MEETING;
                    case EVERY_NTH_MEETING -> ProposalReason.NTH_MEETING;
                    case IN_MONTHS -> ProposalReason.IN_MONTHS;
                });
    }
}
