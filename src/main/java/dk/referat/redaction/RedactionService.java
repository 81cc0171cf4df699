package dk.referat.redaction;

import dk.referat.access.Caller;
import dk.referat.access.Made;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.http.Api;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingService;
import dk.referat.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class RedactionService {

    private final RedactionRepository redactions;
    private final MeetingTexts texts;
    private final MeetingService meetings;
    private final Permit permit;
    private final Caller caller;
    private final Event<Made> made;
    private final EntityManager entities;
    private final Clock clock;

    RedactionService(
            RedactionRepository redactions,
            MeetingTexts texts,
            MeetingService meetings,
            Permit permit,
            Caller caller,
            Event<Made> made,
            EntityManager entities,
            Clock clock) {
        this.redactions = redactions;
        this.texts = texts;
        this.meetings = meetings;
        this.permit = permit;
        this.caller = caller;
        this.made = made;
        this.entities = entities;
        this.clock = clock;
    }

    /** Tells nothing of what was found: a redactor alone may not see what is closed. */
    RedactionResponse redact(UUID meetingId, CreateRedaction request) {
        UUID body = requireRedactor(meetingId);
        permit.begin(body, Role.ADMIN);
        waitForWriters(meetingId);
        Redaction redaction = new Redaction(
                meetingId, body, caller.name(), clock.instant().truncatedTo(ChronoUnit.MICROS), request.reason());
        // First, so that what follows is entered into the audit log as this.
        redactions.persistAndFlush(redaction);
        made.fire(new Made(Api.V1 + "/meetings/" + meetingId + "/redactions/" + redaction.id()));
        texts.erase(meetingId, new Eraser(Words.of(request.text())));
        return redaction.view();
    }

    Page<RedactionResponse> list(UUID meeting, PageRequest page) {
        requireRedactor(meeting);
        return page.page(
                redactions.ofMeeting(meeting, page),
                redaction -> List.of(redaction.id().toString()),
                Redaction::view);
    }

    RedactionResponse show(UUID meeting, UUID id) {
        requireRedactor(meeting);
        return redactions
                .ofMeeting(meeting, id)
                .map(Redaction::view)
                .orElseThrow(() -> new NotFound("not-found.redaction", id));
    }

    /** Answers the body of the meeting. */
    UUID requireRedactor(UUID meetingId) {
        permit.requireKnown();
        Meeting meeting = meetings.get(meetingId);
        permit.check(meeting.body().id(), Role.ADMIN);
        return meeting.body().id();
    }

    /** Locks what everybody locks who changes something below the meeting; whoever waits finds the text gone. */
    private void waitForWriters(UUID meeting) {
        entities.createNativeQuery("select id from meeting where id = :id for update", UUID.class)
                .setParameter("id", meeting)
                .getSingleResult();
    }
}
