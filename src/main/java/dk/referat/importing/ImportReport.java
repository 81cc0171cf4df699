package dk.referat.importing;

import dk.referat.importing.minutes.Recognition;
import dk.referat.importing.minutes.Unplaced;
import dk.referat.journal.FuzzyDate;
import dk.referat.journal.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a text.
 *
 * @param meeting null after a dry run
 * @param sha256 of the bytes of the text, in lower-case hex
 * @param created what was added; of a dry run, what would be
 * @param unplaced every line that found no place, as it stood
 * @param proposedTasks follow-up that the text only implies, for somebody to decide on
 * @param remarks what somebody should look at, in the language of the request
 */
public record ImportReport(
        ImportOutcome outcome,
        boolean dryRun,
        @Nullable UUID meeting,
        String body,
        LocalDate date,
        String sha256,
        Created created,
        List<Recognition> recognised,
        List<Unplaced> unplaced,
        List<ProposedTask> proposedTasks,
        List<Remark> remarks) {

    @Schema(name = "ImportCounts")
    public record Created(
            int meetings,
            int agendaItems,
            int subItems,
            int decisions,
            int tasks,
            int attachments,
            int backlogEntries,
            int standingItems) {}

    public record ProposedTask(
            String agendaItem,
            String description,
            String sourceSentence,
            List<Party> responsible,
            @Nullable FuzzyDate deadline) {}

    /** {@code kind} is stable, {@code subject} says which item, number or name it is about. */
    @Schema(name = "ImportRemark")
    public record Remark(RemarkKind kind, String subject) {}
}
