package dk.referat.overview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.referat.access.Audience;
import dk.referat.access.Caller;
import dk.referat.access.Disclosure;
import dk.referat.access.Revision;
import dk.referat.access.Seen;
import dk.referat.http.IfNoneMatch;
import dk.referat.http.Prepared;
import dk.referat.meeting.MeetingResponse;
import dk.referat.meeting.MeetingService;
import dk.referat.reading.SeenRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whole meetings as they were last sent. A meeting is put together once for each audience and revision; whether the caller
 * may see it, and of which revision it is now, is asked each time, so what is closed on one replica is closed on all.
 */
@ApplicationScoped
class BuiltMeetings {

    private static final String NOW = """
            select m.body_id, m.public_revision, m.public_modified_at, m.internal_revision, m.internal_modified_at,
                m.closed_revision, m.closed_modified_at
            from meeting m where m.id = :id and\s""" + Seen.sees("m.audience", "m.body_id");

    private static final Duration UNUSED = Duration.ofMinutes(10);
    /** Of the memory that the program may use for data. */
    private static final long SHARE = 8;

    private record Key(UUID meeting, Audience viewer) {}

    private record Built(Revision revision, Prepared answer, Set<UUID> disclosed) {}

    private final Cache<Key, Built> kept = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE)
            .weigher((Key key, Built built) -> built.answer.size())
            .expireAfterAccess(UNUSED)
            .build();

    private final MeetingService meetings;
    private final MeetingReader reader;
    private final SeenRows rows;
    private final Caller caller;
    private final Disclosure disclosure;
    private final ObjectMapper mapper;

    BuiltMeetings(
            MeetingService meetings,
            MeetingReader reader,
            SeenRows rows,
            Caller caller,
            Disclosure disclosure,
            ObjectMapper mapper) {
        this.meetings = meetings;
        this.reader = reader;
        this.rows = rows;
        this.caller = caller;
        this.disclosure = disclosure;
        this.mapper = mapper;
    }

    Prepared get(UUID id, IfNoneMatch known) {
        if (known.isAbsent() && !isKept(id)) {
            // Nothing depends on the revision, and whoever may not see the meeting learns that when it is read.
            return build(id);
        }
        Revision now = now(id);
        // What shows closed things is entered in the audit log, and says that nobody may keep it: also to who has it.
        if (now.audience() != Audience.CLOSED && known.names(now.etag())) {
            return Prepared.unchanged(now.etag());
        }
        Built built = kept.getIfPresent(new Key(id, now.audience()));
        if (built == null || !built.revision.equals(now)) {
            return build(id);
        }
        built.disclosed.forEach(disclosure::show);
        return built.answer;
    }

    private boolean isKept(UUID id) {
        return Arrays.stream(Audience.values()).anyMatch(viewer -> kept.asMap().containsKey(new Key(id, viewer)));
    }

    private Revision now(UUID id) {
        return rows.select(NOW, Map.of("id", id), this::revision).stream()
                .findFirst()
                .orElseThrow(() -> meetings.unknown(id));
    }

    private Revision revision(ResultSet row) throws SQLException {
        Audience viewer = caller.audienceOf(row.getObject("body_id", UUID.class));
        String name = viewer.name().toLowerCase(Locale.ROOT);
        return new Revision(
                viewer,
                row.getLong(name + "_revision"),
                row.getObject(name + "_modified_at", OffsetDateTime.class).toInstant());
    }

    private Prepared build(UUID id) {
        WholeMeeting whole = reader.read(id);
        MeetingResponse meeting = whole.meeting();
        try {
            Revision revision =
                    new Revision(caller.audienceOf(meeting.body().id()), meeting.version(), meeting.modifiedAt());
            Prepared answer = new Prepared(whole.etag(), mapper.writeValueAsBytes(whole));
            if (whole.standsAlone()) {
                kept.put(new Key(id, revision.audience()), new Built(revision, answer, Set.copyOf(disclosure.ids())));
            }
            return answer;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
