package dk.referat.retention;

import dk.referat.http.Api;
import dk.referat.http.Body;
import dk.referat.http.Created;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path(Api.V1 + "/retention-rules")
@Tag(name = "Retention")
class RetentionRuleResource {

    private final RetentionRuleService rules;

    RetentionRuleResource(RetentionRuleService rules) {
        this.rules = rules;
    }

    @GET
    @Operation(
            operationId = "listRetentionRules",
            summary = "How long bodies keep what, in the order the rules were made",
            description = "Those of bodies that the caller administrates.")
    public Page<RetentionRuleResponse> list(
            @QueryParam("body") @Parameter(description = "Code or id of the body") @Nullable String body,
            @BeanParam PageRequest page) {
        return rules.list(body, page);
    }

    @POST
    @Operation(
            operationId = "createRetentionRule",
            summary = "Say how long a body keeps things of a kind",
            description = """
                    For administrators of the body. A body has one rule for a kind. Nothing is deleted by a rule alone: \
                    what is due is listed, exported, and deleted when an administrator confirms it.""")
    @APIResponseSchema(value = RetentionRuleResponse.class, responseCode = "201")
    public RestResponse<RetentionRuleResponse> create(Body<CreateRetentionRule> body, @Context UriInfo uri) {
        rules.checkMayCreate();
        RetentionRuleResponse created = rules.show(rules.create(body.read()));
        return Created.at(uri, Api.V1 + "/retention-rules/" + created.id(), created);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getRetentionRule", summary = "How long a body keeps things of a kind")
    public RetentionRuleResponse get(@PathParam("id") UUID id) {
        return rules.show(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(Api.MERGE_PATCH)
    @Operation(
            operationId = "patchRetentionRule",
            summary = "Change a rule; lists that are drawn up already stay as they are")
    public RetentionRuleResponse patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<UpdateRetentionRule> body) {
        rules.change(id, body.merge(rules.show(id)), IfMatch.of(ifMatch));
        return rules.show(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteRetentionRule", summary = "Delete a rule, so that nothing more is due under it")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        rules.show(id);
        rules.delete(id, IfMatch.of(ifMatch));
    }
}
