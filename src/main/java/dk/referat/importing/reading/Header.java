package dk.referat.importing.reading;

import dk.referat.importing.minutes.Passage;
import dk.referat.importing.minutes.ReadMember;
import dk.referat.meeting.MeetingFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the header tells; an extract has none. */
record Header(
        @Nullable String bodyName,
        @Nullable LocalDate date,
        @Nullable String dateText,
        int dateLine,
        @Nullable String place,
        @Nullable MeetingFormat format,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        List<ReadMember> members,
        List<Passage> passages) {}
