package dk.referat.importing.reading;

import dk.referat.importing.attached.AttachmentTexts;
import dk.referat.importing.minutes.ReadMeeting;
import dk.referat.importing.minutes.RecognitionKind;
import dk.referat.importing.text.DecisionHeading;
import dk.referat.importing.text.Document;
import dk.referat.importing.text.Heading;
import dk.referat.importing.text.LineLedger;
import dk.referat.journal.FuzzyDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Settles body and date of the meeting. The header's date wins over that of decision headings, of these the most frequent
 * one, and of equally frequent ones the latest: minutes quote earlier decisions, not later ones. Every other date is reported.
 */
final class MeetingReader {
    private record Dated(
            LocalDate date, String text, @Nullable String body, int line) {}

    private final Document document;
    private final Outline outline;
    private final LineLedger ledger;
    private final List<Dated> decisions = new ArrayList<>();
    private final Map<String, Integer> bodies = new HashMap<>();
    private final Map<String, String> bodyNames = new HashMap<>();
    private int headings;

    private MeetingReader(Document document, Outline outline, LineLedger ledger) {
        this.document = document;
        this.outline = outline;
        this.ledger = ledger;
    }

    static ReadMeeting read(Document document, Outline outline, LineLedger ledger) {
        MeetingReader reader = new MeetingReader(document, outline, ledger);
        Header header = HeaderReader.read(outline.header(), ledger);
        outline.items().forEach(item -> reader.collect(item.from(), item.to()));
        Optional<Dated> date = reader.date(header);
        List<Missing> missing = new ArrayList<>();
        if (date.isEmpty()) {
            missing.add(Missing.MEETING_DATE);
        }
        if (outline.items().isEmpty()) {
            missing.add(Missing.ITEM_HEADING);
        }
        if (reader.headings == 0) {
            missing.add(Missing.DECISION_HEADING);
        }
        if (!missing.isEmpty()) {
            throw new NotMinutes(missing);
        }
        return reader.meeting(header, date.orElseThrow());
    }

    private void collect(int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Document.Decision> decision = document.isBlank(i) ? Optional.empty() : document.decision(i);
            if (decision.isPresent()) {
                collect(decision.get().heading(), document.line(i).number());
            }
        }
    }

    private void collect(DecisionHeading heading, int line) {
        headings++;
        LocalDate date = heading.date();
        if (date != null && heading.dateText() != null) {
            decisions.add(new Dated(date, heading.dateText(), heading.body(), line));
        }
        String body = heading.body();
        if (body != null) {
            bodies.merge(Heading.key(body), 1, Integer::sum);
            bodyNames.putIfAbsent(Heading.key(body), body);
        }
    }

    private Optional<Dated> date(Header header) {
        LocalDate inHeader = header.date();
        if (inHeader != null && header.dateText() != null) {
            return Optional.of(new Dated(inHeader, header.dateText(), header.bodyName(), header.dateLine()));
        }
        Map<LocalDate, Integer> counts = new HashMap<>();
        decisions.forEach(decision -> counts.merge(decision.date(), 1, Integer::sum));
        Comparator<Dated> byFrequency = Comparator.comparing(decision -> counts.getOrDefault(decision.date(), 0));
        return decisions.stream().max(byFrequency.thenComparing(Dated::date)).or(this::dateOfAttachments);
    }

    private Optional<Dated> dateOfAttachments() {
        if (outline.attachedTexts().isEmpty()) {
            return Optional.empty();
        }
        String text = AttachmentTexts.field(outline.attachedTexts().get(0), "mødedato");
        int line = outline.attachedTexts().get(0).get(0).number();
        return Optional.ofNullable(text)
                .flatMap(FuzzyDate::dayIn)
                .map(day -> new Dated(day, text == null ? "" : text, null, line));
    }

    private ReadMeeting meeting(Header header, Dated date) {
        if (header.date() == null) {
            ledger.recognise(
                    date.line(),
                    RecognitionKind.MEETING_DATE,
                    "decision heading",
                    date.date().toString());
        }
        for (Dated decision : decisions) {
            if (!decision.date().equals(date.date())) {
                ledger.recognise(
                        decision.line(),
                        RecognitionKind.CONFLICTING_DATE,
                        "the meeting is taken to be on " + date.date(),
                        decision.text());
            }
        }
        String body = body(header, date);
        if (body != null) {
            ledger.recognise(
                    date.line(),
                    RecognitionKind.BODY,
                    body.equals(header.bodyName()) ? "header" : "decision heading",
                    body);
        }
        return new ReadMeeting(
                body,
                date.date(),
                date.text(),
                header.place(),
                header.format(),
                header.start(),
                header.end(),
                header.members(),
                header.passages());
    }

    private @Nullable String body(Header header, Dated date) {
        if (header.bodyName() != null) {
            return header.bodyName();
        }
        if (date.body() != null) {
            return date.body();
        }
        String most = bodies.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
        if (most != null) {
            return bodyNames.get(most);
        }
        return outline.attachedTexts().isEmpty()
                ? null
                : AttachmentTexts.field(outline.attachedTexts().get(0), "udvalg");
    }
}
