package dk.referat.planning.proposal;

import dk.referat.agenda.ItemKind;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Lines that a coming agenda could have. */
public record AgendaProposal(UUID meeting, List<Line> lines) {

    @Schema(name = "AgendaProposalLine")
    public record Line(
            Source source,
            @Size(max = 2000) String title,
            ItemKind kind,
            @Nullable String caseNumber,
            @Nullable UUID predecessor,
            Why why,
            boolean alreadyOnAgenda) {}

    @Schema(name = "AgendaProposalSource")
    public record Source(
            SourceKind kind, UUID id, @Size(max = 200) String href) {

        static Source of(SourceReference reference) {
            return new Source(reference.kind(), reference.id(), reference.kind().href(reference.id()));
        }
    }
}
