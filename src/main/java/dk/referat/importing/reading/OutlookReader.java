package dk.referat.importing.reading;

import dk.referat.agenda.PathRole;
import dk.referat.importing.matter.LeadIn;
import dk.referat.importing.minutes.ReadBacklogLine;
import dk.referat.importing.minutes.ReadOutlook;
import dk.referat.importing.minutes.ReadPathStep;
import dk.referat.importing.text.BodyNames;
import dk.referat.importing.text.Bullet;
import dk.referat.importing.text.Heading;
import dk.referat.importing.text.Line;
import dk.referat.importing.text.LineLedger;
import dk.referat.journal.FuzzyDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what is said of coming meetings: lines for their agendas, and the steps of a matter's way. */
final class OutlookReader {
    private static final Pattern STANDING = Pattern.compile(
            "\\s*[-–—(]\\s*(?:generelt |fast )?(?:på )?(?:som )?(?:fast )?punkt (?:ved|på) (?:alle|hvert) .*|\\s*[-–—(]\\s*fast punkt\\)?\\.?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STEP = Pattern.compile("^(.{2,60}?)\\s*(?:[-–—:]\\s+|\\t\\s*|\\s{2,})(.+)$");
    private static final int LONGEST = 400;

    private enum Listing {
        NONE,
        BACKLOG,
        PATH
    }

    private final LocalDate meetingDate;
    private final LineLedger ledger;
    private final List<ReadBacklogLine> backlog = new ArrayList<>();
    private final List<ReadPathStep> path = new ArrayList<>();
    private Listing list = Listing.NONE;
    private @Nullable FuzzyDate meeting;

    private OutlookReader(LocalDate meetingDate, LineLedger ledger) {
        this.meetingDate = meetingDate;
        this.ledger = ledger;
    }

    static ReadOutlook read(List<Line> lines, LocalDate meetingDate, LineLedger ledger) {
        OutlookReader reader = new OutlookReader(meetingDate, ledger);
        for (Line line : lines) {
            if (!line.isBlank()) {
                reader.take(line);
            }
        }
        return new ReadOutlook(List.copyOf(reader.backlog), List.copyOf(reader.path));
    }

    private void take(Line line) {
        Optional<Bullet> entry = Bullet.of(line).filter(bullet -> bullet.text().length() <= LONGEST);
        if (entry.isPresent() && list == Listing.BACKLOG) {
            backlog.add(backlogLine(line, Heading.plain(entry.get().text())));
        } else if (entry.isPresent() && list == Listing.PATH) {
            step(line, Heading.plain(entry.get().text())).ifPresent(path::add);
        } else {
            String end = line.clean().substring(Math.max(0, line.clean().length() - LONGEST));
            list = LeadIn.toBacklog(end) ? Listing.BACKLOG : LeadIn.toPath(end) ? Listing.PATH : Listing.NONE;
            meeting = list == Listing.BACKLOG ? firstDate(end) : null;
        }
    }

    private ReadBacklogLine backlogLine(Line line, String text) {
        Matcher standing = STANDING.matcher(text);
        boolean everyTime = standing.find();
        String title = everyTime ? text.substring(0, standing.start()) : text;
        return new ReadBacklogLine(title, everyTime, meeting, ledger.passage(List.of(line)));
    }

    private Optional<ReadPathStep> step(Line line, String text) {
        Matcher step = STEP.matcher(text);
        FuzzyDate when = step.matches() ? FuzzyDate.parse(step.group(1), meetingDate) : null;
        if (when == null || when.from() == null) {
            return Optional.empty();
        }
        String what = step.group(2);
        return Optional.of(new ReadPathStep(when, body(what), role(what), what, ledger.passage(List.of(line))));
    }

    private @Nullable FuzzyDate firstDate(String text) {
        List<FuzzyDate.Found> dates = FuzzyDate.findIn(text, meetingDate);
        return dates.isEmpty() ? null : dates.get(0).date();
    }

    private static @Nullable String body(String what) {
        for (String word : what.split("[\\s,.]+")) {
            String body = BodyNames.isCode(word) ? word : BodyNames.bodyIn(word);
            if (body != null) {
                return body;
            }
        }
        return null;
    }

    private static PathRole role(String what) {
        String text = what.toLowerCase(Locale.ROOT);
        if (text.contains("endelig") || text.contains("vedtage")) {
            return PathRole.FINAL;
        }
        if (text.contains("1. behandling") || text.contains("førstebehandling")) {
            return PathRole.FIRST_READING;
        }
        if (text.contains("2. behandling") || text.contains("andenbehandling")) {
            return PathRole.SECOND_READING;
        }
        if (text.startsWith("høring") || text.contains("høringsperiode")) {
            return PathRole.HEARING;
        }
        if (text.contains("orienter")) {
            return PathRole.INFORMATION;
        }
        if (text.contains("opfølgning") || text.contains("evaluering")) {
            return PathRole.FOLLOW_UP;
        }
        if (text.contains("indstil") || text.contains("anbefal")) {
            return PathRole.RECOMMENDATION;
        }
        return text.contains("drøft") || text.contains("behandl") ? PathRole.DISCUSSION : PathRole.FOLLOW_UP;
    }
}
