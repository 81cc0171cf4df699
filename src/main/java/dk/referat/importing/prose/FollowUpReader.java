package dk.referat.importing.prose;

import dk.referat.importing.minutes.ReadTask;
import dk.referat.importing.text.Clean;
import dk.referat.importing.text.Heading;
import dk.referat.journal.FuzzyDate;
import dk.referat.journal.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is to do what next. A task is explicit where somebody is named and acts in the present tense
 * ("Ledelsessekretariatet følger op"), proposed where it is only said that something is to happen ("forelægges for
 * økonomiudvalget") or is told of in a report.
 */
public final class FollowUpReader {
    private final LocalDate meetingDate;
    private final Set<String> known;

    private FollowUpReader(LocalDate meetingDate, Set<String> known) {
        this.meetingDate = meetingDate;
        this.known = known;
    }

    /** {@code agenda} is what was written before the meeting: a sentence that only repeats it asks for nothing new. */
    public static FollowUpReader after(String agenda, LocalDate meetingDate) {
        Set<String> known = new HashSet<>();
        Sentences.of(agenda).forEach(sentence -> known.add(Heading.key(sentence.text())));
        return new FollowUpReader(meetingDate, known);
    }

    public record FollowUps(List<ReadTask> explicit, List<ReadTask> proposed) {}

    /** {@code subject} names the matter in the description of a task whose sentence doesn't. */
    public FollowUps read(String text, String subject) {
        List<ReadTask> explicit = new ArrayList<>();
        List<ReadTask> proposed = new ArrayList<>();
        List<Sentence> sentences = sentences(text);
        Set<Sentence> used = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (known.contains(Heading.key(sentence.text())) || used.contains(sentence)) {
                continue;
            }
            List<Actor> actors = ActorReader.actors(sentence.text(), false);
            Sentence dated = actors.isEmpty() ? sentence : deadlineAfter(sentences, i);
            used.add(dated);
            boolean report = Clauses.isReport(sentence.text());
            List<ReadTask> target = report ? proposed : explicit;
            actors.forEach(actor -> target.add(task(sentence, dated, actor.parties(), subject)));
            if (actors.isEmpty() && !report && ImpliedFollowUp.in(sentence.text())) {
                proposed.add(task(sentence, sentence, List.of(), subject));
            }
        }
        return new FollowUps(List.copyOf(explicit), List.copyOf(proposed));
    }

    /** What a text written before the meeting announces that somebody will do. */
    public static List<ReadTask> announced(String agenda, String subject, LocalDate meetingDate) {
        FollowUpReader reader = new FollowUpReader(meetingDate, Set.of());
        List<ReadTask> tasks = new ArrayList<>();
        for (Sentence sentence : sentences(agenda)) {
            ActorReader.actors(sentence.text(), true)
                    .forEach(actor -> tasks.add(reader.task(sentence, sentence, actor.parties(), subject)));
        }
        return List.copyOf(tasks);
    }

    private static List<Sentence> sentences(String text) {
        return Sentences.of(Clauses.withoutQuotations(text)).stream()
                .map(s -> new Sentence(
                        text.substring(s.start(), s.start() + s.raw().length()), s.text(), s.start(), s.paragraph()))
                .toList();
    }

    private ReadTask task(Sentence sentence, Sentence dated, List<Party> parties, String subject) {
        FuzzyDate deadline = DeadlineReader.deadline(dated.text(), meetingDate);
        String description =
                ActorReader.isBareFollowUp(sentence.text()) ? "Opfølgning: " + subject : Clean.oneLine(sentence.raw());
        return new ReadTask(description, sentence.raw(), parties, deadline, DeadlineReader.meeting(dated.text()));
    }

    /** Where the task's own sentence has no date, the paragraph may say later when the result is presented. */
    private Sentence deadlineAfter(List<Sentence> sentences, int index) {
        Sentence own = sentences.get(index);
        if (DeadlineReader.deadline(own.text(), meetingDate) != null || DeadlineReader.meeting(own.text()) != null) {
            return own;
        }
        for (int i = index + 1; i < Math.min(sentences.size(), index + 4); i++) {
            Sentence later = sentences.get(i);
            if (later.paragraph() != own.paragraph()
                    || !ActorReader.actors(later.text(), false).isEmpty()) {
                return own;
            }
            if (ImpliedFollowUp.isPresentation(later.text()) && datedDay(later)) {
                return later;
            }
        }
        return own;
    }

    private boolean datedDay(Sentence sentence) {
        @Nullable FuzzyDate deadline = DeadlineReader.deadline(sentence.text(), meetingDate);
        return deadline != null && deadline.to() != null;
    }
}
