package dk.referat.export;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Says which rows are exported as lines of a type, and how they look: as the API answers them, where it does. A feature
 * has a bean of it for each of its entities.
 *
 * @param ofBodies the condition in HQL on a row {@code e} that it belongs to {@code :bodies}
 * @param ofMeetings the condition that it belongs to {@code :meetings}
 * @param views looks at rows together, so that what they need is asked for once
 */
public record ExportSource<T>(
        ExportLineType type,
        Class<T> rows,
        String ofBodies,
        String ofMeetings,
        String order,
        Function<T, UUID> id,
        Function<List<T>, Function<T, ?>> views) {

    /** Of rows that name their body and their meeting and have an id. */
    public static <T> ExportSource<T> of(
            ExportLineType type, Class<T> rows, Function<T, UUID> id, Function<T, ?> view) {
        return new ExportSource<>(
                type, rows, "e.bodyId in :bodies", "e.meetingId in :meetings", "e.id", id, any -> view);
    }

    public ExportSource<T> ofBodies(String condition) {
        return new ExportSource<>(type, rows, condition, ofMeetings, order, id, views);
    }

    public ExportSource<T> ofMeetings(String condition) {
        return new ExportSource<>(type, rows, ofBodies, condition, order, id, views);
    }

    /** Of what no meeting has. */
    public ExportSource<T> ofNoMeeting() {
        return ofMeetings("1 = 0");
    }

    public ExportSource<T> orderedBy(String columns) {
        return new ExportSource<>(type, rows, ofBodies, ofMeetings, columns, id, views);
    }

    public ExportSource<T> seenTogether(Function<List<T>, Function<T, ?>> together) {
        return new ExportSource<>(type, rows, ofBodies, ofMeetings, order, id, together);
    }
}
