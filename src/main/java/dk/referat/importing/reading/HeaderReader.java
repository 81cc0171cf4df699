package dk.referat.importing.reading;

import dk.referat.importing.attached.AttachmentReader;
import dk.referat.importing.minutes.Passage;
import dk.referat.importing.minutes.RecognitionKind;
import dk.referat.importing.minutes.UnplacedReason;
import dk.referat.importing.reading.HeaderField.Label;
import dk.referat.importing.text.BodyNames;
import dk.referat.importing.text.Clean;
import dk.referat.importing.text.Heading;
import dk.referat.importing.text.Line;
import dk.referat.importing.text.LineLedger;
import dk.referat.journal.FuzzyDate;
import dk.referat.journal.TimeSlot;
import dk.referat.meeting.AttendanceStatus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the lines above the first item: labelled fields, and the name of the body above them. */
final class HeaderReader {
    private static final Pattern TITLE = Pattern.compile(
            "(?:udskrift af )?(?:åbent |lukket )?(?:beslutnings)?(?:referat|protokol|mødereferat|beslutningsreferat|udskrift)(?: .{1,120})?|dagsorden og referat.*");
    private static final Pattern CLOCK = Pattern.compile(
            "(?:kl\\.?\\s*)?\\d{1,2}[.:]\\d{2}(?:\\s*[-–]\\s*(?:kl\\.?\\s*)?\\d{1,2}[.:]\\d{2})?|kl\\.?\\s*\\d{1,2}(?:\\s*[-–]\\s*\\d{1,2})?");
    private static final int LONGEST_BODY_NAME = 80;

    private final LineLedger ledger;
    private final List<Passage> passages = new ArrayList<>();
    private final MembersReader members;
    private @Nullable Label label;
    private @Nullable String body;
    private @Nullable LocalDate date;
    private @Nullable String dateText;
    private int dateLine;
    private @Nullable String place;
    private @Nullable LocalTime start;
    private @Nullable LocalTime end;

    private HeaderReader(LineLedger ledger) {
        this.ledger = ledger;
        this.members = new MembersReader(ledger);
    }

    static Header read(List<Line> lines, LineLedger ledger) {
        HeaderReader reader = new HeaderReader(ledger);
        for (Line line : lines) {
            if (AttachmentReader.isRule(line)) {
                ledger.setAside(line, UnplacedReason.TABLE_RULE);
            } else if (!line.isBlank() && line.isShort() && reader.take(line)) {
                reader.passages.add(ledger.passage(List.of(line)));
            }
        }
        return new Header(
                reader.body,
                reader.date,
                reader.dateText,
                reader.dateLine,
                reader.place,
                PlaceFormat.of(reader.place),
                reader.start,
                reader.end,
                reader.members.read(),
                List.copyOf(reader.passages));
    }

    static boolean isDocumentTitle(Heading heading) {
        return TITLE.matcher(heading.key()).matches();
    }

    private boolean take(Line line) {
        Heading heading = Heading.of(line);
        Optional<HeaderField> field = HeaderField.of(heading);
        if (field.isPresent()) {
            label = field.get().label();
            take(label, field.get().value(), line);
            return true;
        }
        if (label != null && label.namesPeople() && members.take(label, heading.text(), line.number())) {
            return true;
        }
        if (label != null && isUnset(label)) {
            take(label, heading.text(), line);
            return true;
        }
        return takeTitle(heading, line);
    }

    private boolean isUnset(Label of) {
        return switch (of) {
            case PLACE -> place == null;
            case DATE -> date == null;
            case START -> start == null;
            case END -> end == null;
            case BODY -> body == null;
            default -> false;
        };
    }

    /** "Direktionen", "REFERAT", "Referat fra møde i Direktionen den 3. maj 2021". */
    private boolean takeTitle(Heading heading, Line line) {
        String text = heading.text();
        boolean title = isDocumentTitle(heading);
        boolean named = text.length() <= LONGEST_BODY_NAME && BodyNames.isBody(text);
        if (body == null) {
            body = title ? bodyOfMeeting(text) : named ? text : null;
        }
        Optional<LocalDate> day = title || date == null ? FuzzyDate.dayIn(text) : Optional.empty();
        boolean dated = day.isPresent() && date == null && text.length() <= LONGEST_BODY_NAME + 40;
        if (dated) {
            setDate(text, line);
        }
        return title || named || dated;
    }

    /** "Referat fra direktionsmøde" names its body only so. */
    private static @Nullable String bodyOfMeeting(String title) {
        for (String word : title.split("[\\s,]+")) {
            if (word.toLowerCase(Locale.ROOT).contains("møde") && BodyNames.bodyIn(word) != null) {
                return BodyNames.bodyIn(word);
            }
        }
        return null;
    }

    private void take(Label of, String value, Line line) {
        members.told(of);
        if (value.isEmpty()) {
            return;
        }
        switch (of) {
            case BODY -> body = value;
            case PLACE -> place = Clean.oneLine(value);
            case DATE -> {
                setDate(value, line);
                setTimes(value);
            }
            case START -> setTimes(value);
            case END -> end = time(value).map(TimeSlot::from).orElse(end);
            case MEMBERS, PRESENT, ABSENT, EXCUSED, SUBSTITUTE, CHAIR -> members.take(of, value, line.number());
            case OTHER -> {}
        }
    }

    private void setDate(String value, Line line) {
        FuzzyDate.dayIn(value).ifPresent(day -> {
            if (date == null) {
                date = day;
                dateText = value;
                dateLine = line.number();
                ledger.recognise(line.number(), RecognitionKind.MEETING_DATE, "header", day.toString());
            }
        });
    }

    private void setTimes(String value) {
        time(value).ifPresent(slot -> {
            start = start == null ? slot.from() : start;
            end = end == null ? slot.to() : end;
        });
    }

    private static Optional<TimeSlot> time(String value) {
        Matcher clock = CLOCK.matcher(value.replaceAll("\\d{1,2}([./-])\\d{1,2}\\1\\d{2,4}", " "));
        return clock.find() ? TimeSlot.parse(clock.group()) : TimeSlot.parse(value);
    }

    static AttendanceStatus status(Label of) {
        return switch (of) {
            case PRESENT -> AttendanceStatus.PRESENT;
            case ABSENT -> AttendanceStatus.ABSENT;
            case EXCUSED -> AttendanceStatus.EXCUSED;
            case SUBSTITUTE -> AttendanceStatus.SUBSTITUTE;
            default -> AttendanceStatus.UNKNOWN;
        };
    }
}
