package dk.referat.importing;

import dk.referat.access.Access;
import dk.referat.agenda.AgendaItem;
import dk.referat.agenda.AgendaService;
import dk.referat.agenda.Placement;
import dk.referat.agenda.UpdateAgendaItem;
import dk.referat.attachment.Attachment;
import dk.referat.attachment.AttachmentService;
import dk.referat.decision.Decision;
import dk.referat.decision.DecisionService;
import dk.referat.importing.minutes.ReadAttachment;
import dk.referat.importing.minutes.ReadDecision;
import dk.referat.importing.minutes.ReadItem;
import dk.referat.importing.minutes.ReadMinutes;
import dk.referat.importing.minutes.ReadTask;
import dk.referat.meeting.Meeting;
import dk.referat.task.TaskService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records what was read below a meeting. What the meeting has already is filled in, never overwritten. */
@ApplicationScoped
class MinutesRecorder {

    private final AgendaService agenda;
    private final DecisionService decisions;
    private final TaskService tasks;
    private final AttachmentService attachments;

    MinutesRecorder(AgendaService agenda, DecisionService decisions, TaskService tasks, AttachmentService attachments) {
        this.agenda = agenda;
        this.decisions = decisions;
        this.tasks = tasks;
        this.attachments = attachments;
    }

    /** The caller holds the meeting's lock. */
    void record(Meeting meeting, ReadMinutes minutes, CprNumbers cprNumbers, boolean tracked, Tally tally) {
        new Run(meeting, agenda.agenda(meeting.id()), cprNumbers, tracked, tally)
                .items(minutes.items(), null, "/agendaItems");
    }

    private final class Run {

        private final Meeting meeting;
        private final List<AgendaItem> before;
        private final Set<UUID> matched = new HashSet<>();
        private final Set<Integer> numbers = new HashSet<>();
        private final CprNumbers cprNumbers;
        private final boolean tracked;
        private final Tally tally;

        Run(Meeting meeting, List<AgendaItem> before, CprNumbers cprNumbers, boolean tracked, Tally tally) {
            this.meeting = meeting;
            this.before = before;
            this.cprNumbers = cprNumbers;
            this.tracked = tracked;
            this.tally = tally;
        }

        /** {@code at} is where the items stand in the meeting's answer. */
        void items(List<ReadItem> read, @Nullable AgendaItem parent, String at) {
            UUID parentId = parent == null ? null : parent.id();
            int position = (int) before.stream()
                    .filter(item -> Objects.equals(item.parentId(), parentId))
                    .count();
            for (ReadItem one : read) {
                AgendaItem there = match(one, parentId);
                AgendaItem item = there != null ? complete(there, one) : add(one, parentId, ++position);
                String place = at + "/" + (item.position() - 1);
                remarkClosed(one.access(), one.title());
                remarkCprNumber(content(one).access(), one.access(), place);
                decisions(one, item, there != null, place + "/decisions/");
                attachments(one, item, there != null, place + "/attachments/");
                items(one.matters(), item, place + "/subItems");
            }
        }

        private @Nullable AgendaItem match(ReadItem read, @Nullable UUID parent) {
            return before.stream()
                    .filter(item -> Objects.equals(item.parentId(), parent) && !matched.contains(item.id()))
                    .filter(item -> read.number() != null && read.number().equals(item.number())
                            || read.title().equalsIgnoreCase(item.title()))
                    .findFirst()
                    .orElse(null);
        }

        private AgendaItem complete(AgendaItem item, ReadItem read) {
            matched.add(item.id());
            UpdateAgendaItem content = content(read);
            agenda.complete(item, content, ReadContent.state(read), read.number());
            if (content.access() != read.access()) {
                agenda.close(item);
            }
            return item;
        }

        private AgendaItem add(ReadItem read, @Nullable UUID parent, int position) {
            tally.item(parent != null);
            Placement place = new Placement(parent, position, read.raisedAtMeeting(), null);
            return agenda.record(meeting, place, content(read), ReadContent.state(read), number(read, parent));
        }

        private UpdateAgendaItem content(ReadItem read) {
            UpdateAgendaItem content = ReadContent.of(read, read.access());
            return cprNumbers.standIn(content) ? ReadContent.of(read, Access.CLOSED) : content;
        }

        private @Nullable Integer number(ReadItem read, @Nullable UUID parent) {
            Integer shown = read.number();
            if (parent != null || shown == null) {
                return null;
            }
            boolean taken = before.stream().anyMatch(item -> shown.equals(item.number()));
            if (taken || !numbers.add(shown)) {
                tally.remark(RemarkKind.NUMBER_TWICE, shown + ". " + read.title());
                return null;
            }
            return shown;
        }

        private void decisions(ReadItem read, AgendaItem item, boolean wasThere, String at) {
            if (wasThere && !decisions.ofItem(item.id()).isEmpty()) {
                tally.remark(RemarkKind.ALREADY_THERE, read.title());
                return;
            }
            int sequence = 1;
            for (ReadDecision one : read.decisions()) {
                if (!one.ofThisMeeting()) {
                    tally.remark(RemarkKind.DECISION_OF_ANOTHER_MEETING, read.title());
                } else if (!one.text().isEmpty()) {
                    decision(one, read.access(), item, sequence, at + (sequence - 1));
                    sequence++;
                }
            }
        }

        private void decision(ReadDecision read, Access ofItem, AgendaItem item, int sequence, String place) {
            Access access = cprNumbers.accessOf(ReadContent.of(read, ofItem), ofItem);
            Decision decision = decisions.record(item, meeting, sequence, ReadContent.of(read, access));
            tally.decision();
            remarkCprNumber(access, ofItem, place);
            for (int i = 0; i < read.tasks().size(); i++) {
                ReadTask one = read.tasks().get(i);
                Access ofTask = cprNumbers.accessOf(ReadContent.of(one, access, tracked), access);
                tasks.record(decision, item, meeting, ReadContent.of(one, ofTask, tracked));
                tally.task();
                remarkCprNumber(ofTask, access, place + "/tasks/" + i);
            }
        }

        private void attachments(ReadItem read, AgendaItem item, boolean wasThere, String at) {
            Set<Integer> taken = new HashSet<>();
            if (wasThere) {
                attachments.onItem(item.id()).stream().map(Attachment::index).forEach(taken::add);
            }
            int place = taken.size();
            for (ReadAttachment one : read.attachments()) {
                if (taken.contains(one.index())) {
                    tally.remark(RemarkKind.ALREADY_THERE, one.title());
                    continue;
                }
                Access access = cprNumbers.accessOf(ReadContent.of(one, one.access()), one.access());
                attachments.record(item, Math.max(1, one.index()), ReadContent.of(one, access));
                tally.attachment();
                remarkCprNumber(access, one.access(), at + place++);
                remarkClosed(one.access(), one.title());
            }
        }

        private void remarkCprNumber(Access access, Access read, String place) {
            if (access != read) {
                tally.remark(RemarkKind.CLOSED_FOR_CPR_NUMBER, place);
            }
        }

        private void remarkClosed(Access access, String title) {
            if (access == Access.CLOSED) {
                tally.remark(RemarkKind.CLOSED_WITHOUT_LEGAL_BASIS, title);
            }
        }
    }
}
