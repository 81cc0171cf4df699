package dk.referat.importing.minutes;

import dk.referat.decision.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, under which heading.
 *
 * @param outcomes the primary one first; empty where the text names none
 * @param ofThisMeeting false for a decision of another body or an earlier meeting that the minutes quote
 * @param echoesAgenda the text only repeats what the agenda says of the matter
 * @param tasks follow-up for which somebody is named
 * @param proposedTasks follow-up that is only implied
 */
public record ReadDecision(
        Passage heading,
        Passage text,
        List<Outcome> outcomes,
        LocalDate date,
        @Nullable String bodyName,
        boolean ofThisMeeting,
        boolean echoesAgenda,
        List<ReadTask> tasks,
        List<ReadTask> proposedTasks) {}
