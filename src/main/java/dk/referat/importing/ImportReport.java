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
 * What became of a text. A text that holds a CPR number is not repeated.
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

    ImportReport withholding(CprNumbers numbers) {
        return new ImportReport(
                outcome,
                dryRun,
                meeting,
                body,
                date,
                sha256,
                created,
                recognised.stream()
                        .map(one -> new Recognition(one.line(), one.kind(), one.how(), numbers.withhold(one.text())))
                        .toList(),
                unplaced.stream()
                        .map(one -> new Unplaced(one.line(), numbers.withhold(one.text()), one.reason()))
                        .toList(),
                proposedTasks.stream().map(one -> one.withholding(numbers)).toList(),
                remarks.stream()
                        .map(one -> new Remark(one.kind(), numbers.withhold(one.subject())))
                        .toList());
    }

    @Schema(name = "ImportCounts")
    public record Created(
            int meetings,
            int agendaItems,
            int subItems,
            int decisions,
            int tasks,
            int attachments,
            int backlogEntries,
            int standingItems,
            int pathSteps) {}

    public record ProposedTask(
            String agendaItem,
            String description,
            String sourceSentence,
            List<Party> responsible,
            @Nullable FuzzyDate deadline) {

        private ProposedTask withholding(CprNumbers numbers) {
            return new ProposedTask(
                    numbers.withhold(agendaItem),
                    numbers.withhold(description),
                    numbers.withhold(sourceSentence),
                    responsible.stream()
                            .filter(party -> !numbers.standIn(party))
                            .toList(),
                    deadline == null || numbers.standIn(deadline) ? null : deadline);
        }
    }

    /**
     * {@code kind} is stable, {@code subject} says which item, number or name it is about; CLOSED_FOR_CPR_NUMBER by a JSON
     * Pointer into the meeting as it is answered.
     */
    @Schema(name = "ImportRemark")
    public record Remark(RemarkKind kind, String subject) {}
}
