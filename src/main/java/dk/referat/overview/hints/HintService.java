package dk.referat.overview.hints;

import dk.referat.access.Access;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.http.Page;
import dk.referat.journal.Journal;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingService;
import dk.referat.reading.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
@Transactional
class HintService {

    /** Whoever has more to look at begins with these. */
    private static final int MOST = 500;

    private static final Pattern CONFIDENTIAL = Pattern.compile(
            "(?<!\\p{L})(?:fortrolig\\p{L}*|lukket(?!\\p{L})|tavshedspligt\\p{L}*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Snapshot snapshot;
    private final MeetingService meetings;
    private final ThingReader reader;
    private final Permit permit;
    private final Journal journal;

    HintService(Snapshot snapshot, MeetingService meetings, ThingReader reader, Permit permit, Journal journal) {
        this.snapshot = snapshot;
        this.meetings = meetings;
        this.reader = reader;
        this.permit = permit;
        this.journal = journal;
    }

    Page<Hint> of(UUID id) {
        snapshot.begin();
        Meeting meeting = meetings.get(id);
        permit.check(meeting.body().id(), Role.SECRETARY);
        return Page.whole(hints(reader.read(meeting)).limit(MOST).toList());
    }

    private Stream<Hint> hints(List<Thing> things) {
        Secrets secrets = Secrets.of(things, journal);
        Set<Hinted> closed =
                things.stream().filter(Thing::closed).map(Thing::resource).collect(Collectors.toSet());
        return things.stream()
                .flatMap(thing -> Stream.concat(
                        thing.shown()
                                .flatMap(shown -> Stream.concat(
                                        confidential(thing, shown).stream(), secrets.toldBy(thing.resource(), shown))),
                        openTask(thing, closed).stream()));
    }

    private static Optional<Hint> confidential(Thing thing, Thing.Shown shown) {
        return shown.isTitle() && CONFIDENTIAL.matcher(shown.text()).find()
                ? Optional.of(new Hint(HintKind.CONFIDENTIAL_IN_TITLE, thing.resource(), shown.field(), null))
                : Optional.empty();
    }

    private static Optional<Hint> openTask(Thing thing, Set<Hinted> closed) {
        boolean isOpenTask = thing.resource().type() == HintedType.TASK
                && thing.text("access").equals(Access.OPEN.name());
        return isOpenTask
                ? thing.within().stream()
                        .filter(closed::contains)
                        .findFirst()
                        .map(about ->
                                new Hint(HintKind.OPEN_TASK_OF_CLOSED_DECISION, thing.resource(), "/access", about))
                : Optional.empty();
    }
}
