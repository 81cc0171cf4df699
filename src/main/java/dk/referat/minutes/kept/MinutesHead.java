package dk.referat.minutes.kept;

import dk.referat.meeting.Attendance;
import dk.referat.meeting.MeetingFormat;
import dk.referat.meeting.MeetingKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When and how a meeting was held, and who took part. */
public record MinutesHead(
        LocalDate date,
        @Nullable String dateText,
        MeetingKind kind,
        @Nullable MeetingFormat format,
        @Nullable String location,
        @Nullable Instant actualStart,
        @Nullable Instant actualEnd,
        List<Attendance> attendance) {}
