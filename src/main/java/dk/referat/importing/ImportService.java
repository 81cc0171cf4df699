package dk.referat.importing;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.access.Access;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.body.Body;
import dk.referat.body.BodyService;
import dk.referat.http.Api;
import dk.referat.importing.minutes.ReadItem;
import dk.referat.importing.minutes.ReadMinutes;
import dk.referat.importing.minutes.ReadTask;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingService;
import dk.referat.meeting.UpdateMeeting;
import dk.referat.minutes.MinutesService;
import dk.referat.problem.Conflict;
import dk.referat.problem.Invalid;
import dk.referat.problem.Violation;
import dk.referat.time.Copenhagen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
public class ImportService {

    private static final int ARCHIVED_AFTER_DAYS = 90;

    private final BodyService bodies;
    private final MeetingService meetings;
    private final MinutesRecorder recorder;
    private final OutlookRecorder outlook;
    private final MinutesService approvedMinutes;
    private final SourceTextRepository sources;
    private final ObjectMapper mapper;
    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;
    private final Permit permit;
    private final Clock clock;

    ImportService(
            BodyService bodies,
            MeetingService meetings,
            MinutesRecorder recorder,
            OutlookRecorder outlook,
            MinutesService approvedMinutes,
            SourceTextRepository sources,
            ObjectMapper mapper,
            EntityManager entities,
            TransactionSynchronizationRegistry transaction,
            Permit permit,
            Clock clock) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.recorder = recorder;
        this.outlook = outlook;
        this.approvedMinutes = approvedMinutes;
        this.sources = sources;
        this.mapper = mapper;
        this.entities = entities;
        this.transaction = transaction;
        this.permit = permit;
        this.clock = clock;
    }

    public ImportReport take(byte[] bytes, ImportOptions options) {
        permit.checkSomewhere(Role.SECRETARY);
        if (options.body() == null) {
            throw new Invalid(Violation.ofParameter("body", "invalid.required"));
        }
        Body body = bodies.asked(options.body());
        permit.begin(body.id(), Role.SECRETARY);
        Source source = Source.of(bytes);
        ReadMinutes minutes = MinutesText.read(source.text());
        CprNumbers cprNumbers = CprNumbers.in(minutes, mapper, entities);
        // One import into a body at a time: of two with the same text, or of the same day, the second sees the first.
        entities.lock(body, LockModeType.PESSIMISTIC_WRITE);
        return takeIn(body, source, minutes, cprNumbers, options).withholding(cprNumbers);
    }

    private ImportReport takeIn(
            Body body, Source source, ReadMinutes minutes, CprNumbers cprNumbers, ImportOptions options) {
        Tally tally = new Tally();
        remarkOtherBody(body, minutes, tally);
        Optional<SourceText> before = sources.of(body.id(), source.sha256());
        if (before.isPresent()) {
            UUID meeting = before.get().meetingId();
            return report(ImportOutcome.ALREADY_IMPORTED, options, meeting, body, source, minutes, tally);
        }
        Meeting meeting = meetingFor(body, minutes, cprNumbers, options, tally);
        boolean tracked = isTracked(minutes.meeting().date(), options);
        recorder.record(meeting, minutes, cprNumbers, tracked, tally);
        if (tracked) {
            outlook.record(meeting, minutes, cprNumbers, tally);
        }
        meeting.recordMinutes(options.isApproved(), clock.instant());
        if (options.isApproved()) {
            approvedMinutes.keepImported(meeting, source.sha256());
        }
        sources.persist(new SourceText(meeting, source, options.isApproved(), clock.instant()));
        ImportOutcome outcome = options.meeting() == null ? ImportOutcome.CREATED : ImportOutcome.ATTACHED;
        if (!options.isDryRun()) {
            return report(outcome, options, meeting.id(), body, source, minutes, tally);
        }
        undo();
        return report(ImportOutcome.NOTHING, options, options.meeting(), body, source, minutes, tally);
    }

    /** A dry run goes all the way, to what only the database refuses, and back. */
    private void undo() {
        entities.flush();
        entities.createNativeQuery("set constraints all immediate").executeUpdate();
        transaction.setRollbackOnly();
    }

    private Meeting meetingFor(
            Body body, ReadMinutes minutes, CprNumbers cprNumbers, ImportOptions options, Tally tally) {
        LocalDate date = minutes.meeting().date();
        Access access = cprNumbers.accessOf(ReadContent.of(minutes.meeting(), Access.OPEN), Access.OPEN);
        if (access == Access.CLOSED) {
            tally.remark(RemarkKind.CLOSED_FOR_CPR_NUMBER, "");
        }
        UpdateMeeting found = ReadContent.of(minutes.meeting(), access);
        if (options.meeting() != null) {
            return attachTo(options.meeting(), body, date, found);
        }
        List<Meeting> sameDay = meetings.on(body.id(), date);
        if (!sameDay.isEmpty()) {
            UUID there = sameDay.get(0).id();
            throw Conflict.with(
                    Api.V1 + "/meetings/" + there, "conflict.import.meeting-exists", body.code(), date, there);
        }
        tally.meeting();
        return meetings.schedule(body, found);
    }

    private Meeting attachTo(UUID id, Body body, LocalDate date, UpdateMeeting found) {
        Meeting meeting = meetings.lock(id);
        if (!meeting.body().id().equals(body.id()) || !meeting.date().equals(date)) {
            throw new Conflict(
                    "conflict.import.other-meeting", meeting.body().code(), meeting.date(), body.code(), date);
        }
        meeting.requireChangeable();
        meeting.fill(found);
        if (found.access() == Access.CLOSED) {
            meeting.close();
        }
        return meeting;
    }

    private boolean isTracked(LocalDate date, ImportOptions options) {
        boolean old = date.isBefore(Copenhagen.today(clock).minusDays(ARCHIVED_AFTER_DAYS));
        return !requireNonNullElse(options.archive(), old);
    }

    private static void remarkOtherBody(Body body, ReadMinutes minutes, Tally tally) {
        String named = minutes.meeting().bodyName();
        if (named != null && !named.equalsIgnoreCase(body.name())) {
            tally.remark(RemarkKind.OTHER_BODY, named);
        }
    }

    private static ImportReport report(
            ImportOutcome outcome,
            ImportOptions options,
            @Nullable UUID meeting,
            Body body,
            Source source,
            ReadMinutes minutes,
            Tally tally) {
        return new ImportReport(
                outcome,
                options.isDryRun(),
                meeting,
                body.code(),
                minutes.meeting().date(),
                source.sha256(),
                tally.created(),
                minutes.recognised(),
                minutes.unplaced(),
                proposed(minutes.items()),
                tally.remarks());
    }

    private static List<ImportReport.ProposedTask> proposed(List<ReadItem> items) {
        List<ImportReport.ProposedTask> proposed = new ArrayList<>();
        for (ReadItem item : items) {
            item.proposedTasks().forEach(task -> proposed.add(proposed(item, task)));
            item.decisions()
                    .forEach(decision -> decision.proposedTasks().forEach(task -> proposed.add(proposed(item, task))));
            proposed.addAll(proposed(item.matters()));
        }
        return proposed;
    }

    private static ImportReport.ProposedTask proposed(ReadItem item, ReadTask task) {
        return new ImportReport.ProposedTask(
                item.title(), task.description(), task.quote(), task.responsible(), task.deadline());
    }
}
