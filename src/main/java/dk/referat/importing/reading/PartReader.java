package dk.referat.importing.reading;

import dk.referat.agenda.SectionKind;
import dk.referat.importing.attached.AttachmentReader;
import dk.referat.importing.reading.Part.Kind;
import dk.referat.importing.text.DecisionHeading;
import dk.referat.importing.text.Document;
import dk.referat.importing.text.Heading;
import dk.referat.importing.text.KnownHeading;
import dk.referat.importing.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts the body of an item at its headings. */
final class PartReader {
    private static final int LONGEST_OWN_HEADING = 100;

    private final ReadingContext context;
    private final Document document;
    private final List<Part> parts = new ArrayList<>();
    private Kind kind = Kind.HEAD;
    private @Nullable SectionKind section;
    private @Nullable DecisionHeading decision;
    private List<Line> heading = List.of();
    private List<Line> body = new ArrayList<>();

    private PartReader(ReadingContext context) {
        this.context = context;
        this.document = context.document();
    }

    static List<Part> read(ReadingContext context, int from, int to) {
        PartReader reader = new PartReader(context);
        int i = from;
        while (i < to) {
            i += reader.take(i);
        }
        reader.close();
        return List.copyOf(reader.parts);
    }

    private int take(int i) {
        Line line = document.line(i);
        if (line.isBlank()) {
            body.add(line);
            return 1;
        }
        Optional<Document.Decision> decided = document.decision(i);
        if (decided.isPresent()) {
            int lines = decided.get().lines();
            open(
                    Kind.DECISION,
                    null,
                    decided.get().heading(),
                    document.lines(i, i + lines),
                    inlineStart(decided.get().heading(), line));
            return lines;
        }
        KnownHeading known = document.known(i);
        if (known != null && opens(known)) {
            Kind next = switch (known.kind()) {
                case ROUTING -> Kind.ROUTING;
                case ATTACHMENTS, OVERVIEW -> Kind.ATTACHMENTS;
                default -> Kind.SECTION;
            };
            open(
                    next,
                    known.section(),
                    null,
                    List.of(line),
                    known.inline() < 0 ? -1 : line.clean().indexOf(": ") + 2);
        } else if (kind != Kind.ATTACHMENTS && AttachmentReader.isAttachment(line)) {
            open(Kind.ATTACHMENTS, null, null, List.of(), -1);
            body.add(line);
        } else if (isOwnHeading(i)) {
            open(Kind.SECTION, SectionKind.OTHER, null, List.of(line), -1);
        } else {
            body.add(line);
        }
        return 1;
    }

    /**
     * In a decision, "Høring" may be the heading of a matter; only what no matter is called ends it. A quoted decision of
     * another body stands among the sections and ends with any.
     */
    private boolean opens(KnownHeading known) {
        boolean quoted = decision != null && !context.isOwnBody(decision.body());
        boolean decisive = known.isSection(SectionKind.SUPPLEMENTARY)
                || known.isSection(SectionKind.CASE_PRESENTATION)
                || known.isSection(SectionKind.RECOMMENDATION)
                || known.isSection(SectionKind.SUMMARY);
        return switch (known.kind()) {
            case SECTION -> kind != Kind.DECISION || quoted || decisive && known.inline() < 0;
            case ROUTING -> kind != Kind.DECISION;
            case ATTACHMENTS -> known.inline() < 0 || kind != Kind.DECISION;
            case OVERVIEW -> true;
            default -> false;
        };
    }

    /** A heading of which only its mark is known. */
    private boolean isOwnHeading(int i) {
        Heading candidate = document.heading(i);
        boolean marked = document.line(i).clean().stripLeading().startsWith("#") && candidate.marked();
        return marked
                && kind != Kind.DECISION
                && document.known(i) == null
                && candidate.text().length() <= LONGEST_OWN_HEADING;
    }

    private static int inlineStart(DecisionHeading heading, Line line) {
        String inline = heading.inline();
        return inline == null ? -1 : line.clean().lastIndexOf(inline.substring(0, Math.min(20, inline.length())));
    }

    private void open(
            Kind next,
            @Nullable SectionKind nextSection,
            @Nullable DecisionHeading decided,
            List<Line> lines,
            int inline) {
        close();
        kind = next;
        section = nextSection;
        decision = decided;
        heading = lines;
        body = new ArrayList<>();
        if (inline > 0) {
            body.add(lines.get(0).from(inline));
        }
    }

    private void close() {
        boolean empty = heading.isEmpty() && body.stream().allMatch(Line::isBlank);
        if (!empty) {
            parts.add(new Part(kind, section, decision, heading, body));
        }
    }
}
