package dk.referat.importing.reading;

import dk.referat.decision.Outcome;
import dk.referat.importing.minutes.Passage;
import dk.referat.importing.minutes.ReadDecision;
import dk.referat.importing.minutes.ReadMeeting;
import dk.referat.importing.minutes.RecognitionKind;
import dk.referat.importing.prose.FollowUpReader;
import dk.referat.importing.prose.FollowUpReader.FollowUps;
import dk.referat.importing.prose.OutcomeReader;
import dk.referat.importing.text.Bullet;
import dk.referat.importing.text.DecisionHeading;
import dk.referat.importing.text.Heading;
import dk.referat.importing.text.Line;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the text of one decision: outcomes and follow-up. */
final class DecisionReader {
    private final ReadingContext context;
    private final FollowUpReader followUps;
    private final Set<String> agendaLines = new HashSet<>();

    /** {@code agenda} are the lines of the item's sections. */
    DecisionReader(ReadingContext context, List<Line> agenda) {
        this.context = context;
        String text = String.join("\n", agenda.stream().map(Line::clean).toList());
        this.followUps = FollowUpReader.after(text, context.meeting().date());
        agenda.forEach(line -> agendaLines.add(key(line)));
    }

    ReadDecision read(Part part, boolean ofThisMeeting, Passage heading, List<Line> lines, String subject) {
        ReadMeeting meeting = context.meeting();
        DecisionHeading written = part.decision();
        LocalDate date = written == null || written.date() == null ? meeting.date() : written.date();
        String body = written == null || written.body() == null ? meeting.bodyName() : written.body();
        Passage text = context.ledger().passage(lines);
        List<Outcome> outcomes = new OutcomeReader(body).outcomes(text.text());
        FollowUps found = ofThisMeeting ? followUps.read(text.text(), subject) : new FollowUps(List.of(), List.of());
        int line = text.firstLine();
        context.ledger()
                .recognise(
                        line,
                        RecognitionKind.DECISION,
                        outcomes.isEmpty() ? "no outcome named" : "outcome named",
                        outcomes.toString());
        found.explicit()
                .forEach(task ->
                        context.ledger().recognise(line, RecognitionKind.TASK, "somebody named acts", task.quote()));
        found.proposed()
                .forEach(task ->
                        context.ledger().recognise(line, RecognitionKind.PROPOSED_TASK, "only implied", task.quote()));
        boolean echo = outcomes.isEmpty() && lines.stream().allMatch(this::isAnnounced);
        return new ReadDecision(
                heading, text, outcomes, date, body, ofThisMeeting, echo, found.explicit(), found.proposed());
    }

    boolean isOutcome(String line) {
        return new OutcomeReader(context.meeting().bodyName()).isBare(line);
    }

    private boolean isAnnounced(Line line) {
        return line.isBlank() || line.clean().stripTrailing().endsWith(":") || agendaLines.contains(key(line));
    }

    private static String key(Line line) {
        String text = Bullet.of(line).map(Bullet::text).orElse(line.clean());
        return Heading.key(Heading.plain(text));
    }
}
