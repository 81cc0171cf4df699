package dk.referat.importing.minutes;

import dk.referat.meeting.MeetingFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meeting. Only its date is always known: an extract has no header. {@code dateText} is the date as written where it
 * was taken from.
 */
public record ReadMeeting(
        @Nullable String bodyName,
        LocalDate date,
        String dateText,
        @Nullable String place,
        @Nullable MeetingFormat format,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        List<ReadMember> members,
        List<Passage> header) {}
