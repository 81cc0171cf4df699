package dk.referat.importing;

import dk.referat.access.Access;
import dk.referat.agenda.Guest;
import dk.referat.agenda.ItemKind;
import dk.referat.agenda.ItemState;
import dk.referat.agenda.Recommendation;
import dk.referat.agenda.Section;
import dk.referat.agenda.SectionKind;
import dk.referat.agenda.UpdateAgendaItem;
import dk.referat.attachment.UpdateAttachment;
import dk.referat.body.MemberRole;
import dk.referat.decision.Outcome;
import dk.referat.decision.UpdateDecision;
import dk.referat.importing.minutes.Passage;
import dk.referat.importing.minutes.ReadAttachment;
import dk.referat.importing.minutes.ReadDecision;
import dk.referat.importing.minutes.ReadItem;
import dk.referat.importing.minutes.ReadMeeting;
import dk.referat.importing.minutes.ReadPathStep;
import dk.referat.importing.minutes.ReadTask;
import dk.referat.journal.FuzzyDate;
import dk.referat.journal.JournalNumber;
import dk.referat.journal.WrittenDate;
import dk.referat.meeting.Attendance;
import dk.referat.meeting.MeetingKind;
import dk.referat.meeting.UpdateMeeting;
import dk.referat.path.UpdatePathStep;
import dk.referat.task.UpdateTask;
import dk.referat.time.Copenhagen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was read, as the domain takes it. */
final class ReadContent {

    private ReadContent() {}

    /** Minutes give one pair of times, announced and kept as far as anybody can tell: it is the plan and the outcome. */
    static UpdateMeeting of(ReadMeeting read, Access access) {
        Instant start = at(read.date(), read.start());
        Instant end = at(read.date(), read.end());
        return new UpdateMeeting(
                read.date(),
                read.dateText(),
                MeetingKind.ORDINARY,
                read.format(),
                read.place(),
                start,
                end,
                start,
                end,
                access,
                null,
                read.members().stream()
                        .map(member -> new Attendance(
                                member.party(),
                                member.attendance(),
                                member.chair() ? MemberRole.CHAIR : MemberRole.MEMBER,
                                null))
                        .toList(),
                List.of());
    }

    private static @Nullable Instant at(LocalDate date, @Nullable LocalTime time) {
        return time == null ? null : date.atTime(time).atZone(Copenhagen.ZONE).toInstant();
    }

    static UpdateAgendaItem of(ReadItem read, Access access) {
        return new UpdateAgendaItem(
                read.kind(),
                text(read.heading()),
                read.title(),
                null,
                access,
                null,
                read.caseNumber() == null ? null : read.caseNumber().canonical(),
                null,
                null,
                sections(read),
                read.recommendation() == null
                        ? null
                        : new Recommendation(
                                read.recommendation().text().text(),
                                read.recommendation().proposer()),
                List.of(),
                read.plan().slot(),
                read.plan().guests().stream()
                        .map(guest -> new Guest(guest.party(), guest.planned(), guest.actual()))
                        .toList(),
                List.of(),
                List.of());
    }

    // A decision that another meeting made is quoted: it is text of the item, and no decision of this meeting.
    private static List<Section> sections(ReadItem read) {
        List<Section> sections = new ArrayList<>();
        read.sections()
                .forEach(section -> sections.add(new Section(
                        section.kind(), text(section.heading()), section.text().text())));
        read.decisions().stream()
                .filter(decision -> !decision.ofThisMeeting())
                .forEach(decision -> sections.add(new Section(
                        SectionKind.OTHER,
                        text(decision.heading()),
                        decision.text().text())));
        return sections;
    }

    private static @Nullable String text(Passage passage) {
        return passage.isEmpty() ? null : passage.text();
    }

    /** What minutes let know became of an item: nothing is made up where they are silent. */
    static ItemState state(ReadItem read) {
        if (read.kind() == ItemKind.BREAK || read.kind() == ItemKind.LOGISTICS || read.kind() == ItemKind.REFERENCE) {
            return ItemState.NO_OUTCOME_RECORDED;
        }
        List<Outcome> outcomes = read.decisions().stream()
                .filter(ReadDecision::ofThisMeeting)
                .flatMap(decision -> decision.outcomes().stream())
                .toList();
        if (outcomes.contains(Outcome.NOT_TREATED)) {
            return ItemState.NOT_TREATED;
        }
        if (outcomes.contains(Outcome.POSTPONED)) {
            return ItemState.POSTPONED;
        }
        boolean decided =
                read.decisions().stream().anyMatch(decision -> decision.ofThisMeeting() && !decision.echoesAgenda());
        boolean below = read.matters().stream().anyMatch(matter -> state(matter) != ItemState.NO_OUTCOME_RECORDED);
        return decided || below ? ItemState.TREATED : ItemState.NO_OUTCOME_RECORDED;
    }

    static UpdateDecision of(ReadDecision read, Access access) {
        return new UpdateDecision(read.date(), read.text().text(), null, read.outcomes(), access, null, List.of());
    }

    static UpdateTask of(ReadTask read, Access access, boolean tracked) {
        return new UpdateTask(
                read.description(),
                read.quote(),
                read.responsible(),
                deadline(read).orElse(null),
                null,
                tracked,
                access,
                null,
                List.of(),
                null);
    }

    private static Optional<WrittenDate> deadline(ReadTask read) {
        return Optional.ofNullable(read.deadline())
                .map(FuzzyDate::text)
                .or(() -> Optional.ofNullable(read.meeting()).map(meeting -> meeting.text()))
                .map(WrittenDate::new);
    }

    static UpdateAttachment of(ReadAttachment read, Access access) {
        return new UpdateAttachment(
                null,
                Math.max(1, read.index()),
                read.title(),
                null,
                access,
                null,
                canonical(read.documentNumber()),
                canonical(read.caseNumber()),
                read.documentId(),
                read.typeCode(),
                read.fileName(),
                null,
                read.documentDate(),
                List.of());
    }

    /** What the text says of the step stays, whether its body is known here or not. */
    static UpdatePathStep of(ReadPathStep read, Access access, @Nullable String body) {
        return new UpdatePathStep(
                body, read.description(), read.role(), WrittenDate.of(read.when()), null, access, null, List.of());
    }

    private static @Nullable String canonical(@Nullable JournalNumber number) {
        return number == null ? null : number.canonical();
    }
}
