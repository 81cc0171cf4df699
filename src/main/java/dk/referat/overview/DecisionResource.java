package dk.referat.overview;

import dk.referat.access.Role;
import dk.referat.decision.CorrectDecision;
import dk.referat.decision.DecisionEditionResponse;
import dk.referat.decision.DecisionService;
import dk.referat.decision.TransitionDecision;
import dk.referat.decision.UpdateDecision;
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

@Path(Api.V1 + "/decisions")
@Tag(name = "Decisions")
class DecisionResource {

    private final DecisionService decisions;
    private final DecisionReader reader;

    DecisionResource(DecisionService decisions, DecisionReader reader) {
        this.decisions = decisions;
        this.reader = reader;
    }

    @GET
    @Operation(
            operationId = "listDecisions",
            summary = "Decisions: all that a document or case was laid before, or by other filters",
            description = """
                    With a number: the nearest match first, then the newest. With modifiedSince: the longest unchanged \
                    first. Otherwise the newest first.""")
    public Page<DecisionDetailsView> list(@BeanParam DecisionQuery query, @BeanParam PageRequest page) {
        return reader.list(query, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getDecision", summary = "A decision in its latest edition")
    public DecisionDetailsView get(@PathParam("id") UUID id) {
        return reader.read(id);
    }

    @GET
    @Path("{id}/editions/{edition}")
    @Operation(operationId = "getDecisionEdition", summary = "A decision as an edition had it")
    public DecisionEditionResponse edition(@PathParam("id") UUID id, @PathParam("edition") int edition) {
        return decisions.edition(id, edition);
    }

    @POST
    @Path("{id}/editions")
    @Operation(operationId = "correctDecision", summary = "Correct a confirmed decision by a new edition")
    public DecisionDetailsView correct(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<CorrectDecision> body) {
        decisions.editable(id);
        decisions.correct(id, body.read(), IfMatch.of(ifMatch));
        return reader.read(id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceDecision", summary = "Replace what may change of a decision")
    public DecisionDetailsView replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<UpdateDecision> body) {
        decisions.change(id, body.replace(reader.editable(id, Role.CASE_SYSTEM)), IfMatch.of(ifMatch));
        return reader.read(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(Api.MERGE_PATCH)
    @Operation(operationId = "patchDecision", summary = "Change some of a decision")
    public DecisionDetailsView patch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<UpdateDecision> body) {
        decisions.change(id, body.merge(reader.editable(id, Role.CASE_SYSTEM)), IfMatch.of(ifMatch));
        return reader.read(id);
    }

    @GET
    @Path("{id}/transitions")
    @Operation(
            operationId = "getDecisionTransitions",
            summary = "The states that a decision can come into now, and why it cannot come into the others")
    public Transitions transitions(@PathParam("id") UUID id) {
        return decisions.transitions(id);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "getDecisionHistory", summary = "The steps that a decision took, the oldest first")
    public Page<StepResponse> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return decisions.history(id, page);
    }

    @POST
    @Path("{id}/transitions")
    @Operation(operationId = "transitionDecision", summary = "Move a decision to its next state")
    public DecisionDetailsView move(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<TransitionDecision> body) {
        decisions.editable(id);
        decisions.move(id, body.read(), IfMatch.of(ifMatch));
        return reader.read(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteDecision", summary = "Delete a draft")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        decisions.editable(id);
        decisions.delete(id, IfMatch.of(ifMatch));
    }
}
