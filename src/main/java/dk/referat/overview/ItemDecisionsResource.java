package dk.referat.overview;

import dk.referat.decision.DecisionService;
import dk.referat.decision.UpdateDecision;
import dk.referat.http.Api;
import dk.referat.http.Body;
import dk.referat.http.Created;
import dk.referat.http.Page;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path(Api.V1 + "/agenda-items/{id}/decisions")
@Tag(name = "Decisions")
class ItemDecisionsResource {

    private final DecisionService decisions;
    private final DecisionReader reader;

    ItemDecisionsResource(DecisionService decisions, DecisionReader reader) {
        this.decisions = decisions;
        this.reader = reader;
    }

    @GET
    @Operation(operationId = "listItemDecisions", summary = "The decisions on an item")
    public Page<DecisionDetailsView> list(@PathParam("id") UUID id) {
        return Page.whole(reader.ofItem(id));
    }

    @POST
    @Operation(operationId = "draftDecision", summary = "Draft a decision on an item")
    @APIResponseSchema(value = DecisionDetailsView.class, responseCode = "201")
    public RestResponse<DecisionDetailsView> draft(
            @PathParam("id") UUID id, Body<UpdateDecision> body, @Context UriInfo uri) {
        decisions.checkMayDecide(id);
        UUID decision = decisions.draft(id, body.read()).id();
        return Created.at(uri, Api.V1 + "/decisions/" + decision, reader.read(decision));
    }
}
