package dk.referat.planning.proposal;

import dk.referat.agenda.AgendaItemView;
import dk.referat.http.Api;
import dk.referat.http.Body;
import dk.referat.http.Page;
import dk.referat.idempotency.AnswersRepeats;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(Api.V1 + "/meetings/{id}/agenda-proposal")
@Tag(name = "Planning")
class AgendaProposalResource {

    private final ProposalService proposals;

    AgendaProposalResource(ProposalService proposals) {
        this.proposals = proposals;
    }

    @POST
    @Operation(
            operationId = "proposeAgenda",
            summary = "Propose lines for the agenda of a coming meeting",
            description =
                    "From standing items, the backlog, tasks due, the annual wheel and the paths of matters. Adds nothing.")
    public AgendaProposal propose(@PathParam("id") UUID meeting) {
        return proposals.propose(meeting);
    }

    @POST
    @AnswersRepeats
    @Path("acceptances")
    @Operation(
            operationId = "acceptAgendaProposal",
            summary = "Add proposed lines to an agenda: all of them or none",
            description = "The items are drafts behind those that are there, in the order of the request.")
    public Page<AgendaItemView> accept(@PathParam("id") UUID meeting, Body<AcceptProposal> body) {
        proposals.checkMayPropose(meeting);
        return Page.whole(proposals.items(proposals.accept(meeting, body.read())));
    }
}
