package dk.referat.agenda;

import dk.referat.access.Role;
import dk.referat.http.Api;
import dk.referat.http.Body;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.state.StepResponse;
import dk.referat.state.Transitions;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path(Api.V1 + "/agenda-items")
@Tag(name = "Agenda items")
class AgendaItemResource {

    private final AgendaService agenda;
    private final ItemMoves moves;

    AgendaItemResource(AgendaService agenda, ItemMoves moves) {
        this.agenda = agenda;
        this.moves = moves;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAgendaItem", summary = "An item: its own fields, not what lies on it")
    public AgendaItemView get(@PathParam("id") UUID id) {
        return agenda.show(id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceAgendaItem", summary = "Replace what may change of an item")
    public AgendaItemView replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<UpdateAgendaItem> body) {
        agenda.change(id, body.replace(agenda.showEditable(id, Role.CASE_SYSTEM)), IfMatch.of(ifMatch));
        return agenda.show(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(Api.MERGE_PATCH)
    @Operation(operationId = "patchAgendaItem", summary = "Change some of an item")
    public AgendaItemView patch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<UpdateAgendaItem> body) {
        agenda.change(id, body.merge(agenda.showEditable(id, Role.CASE_SYSTEM)), IfMatch.of(ifMatch));
        return agenda.show(id);
    }

    @GET
    @Path("{id}/transitions")
    @Operation(
            operationId = "getAgendaItemTransitions",
            summary = "The states that an item can come into now, and why it cannot come into the others")
    public Transitions transitions(@PathParam("id") UUID id) {
        return moves.transitions(id);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "getAgendaItemHistory", summary = "The steps that an item took, the oldest first")
    public Page<StepResponse> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return moves.history(id, page);
    }

    @POST
    @Path("{id}/transitions")
    @Operation(operationId = "transitionAgendaItem", summary = "Move an item to its next state")
    public AgendaItemView move(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<TransitionAgendaItem> body) {
        agenda.editable(id);
        moves.move(id, body.read(), IfMatch.of(ifMatch));
        return agenda.show(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteAgendaItem", summary = "Delete an item that has no number yet")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        agenda.editable(id);
        agenda.delete(id, IfMatch.of(ifMatch));
    }
}
