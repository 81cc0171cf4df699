package dk.referat.webhooks;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path(Api.V1 + "/webhooks")
@Tag(name = "Webhooks")
@SecurityRequirement(name = Api.KEY_SCHEME)
@SecurityRequirement(name = Api.TOKEN_SCHEME)
class WebhookResource {

    private final WebhookService webhooks;

    WebhookResource(WebhookService webhooks) {
        this.webhooks = webhooks;
    }

    @GET
    @Operation(operationId = "listWebhooks", summary = "The webhooks, the oldest first")
    public Page<WebhookResponse> list(@BeanParam PageRequest page) {
        return webhooks.list(page);
    }

    @POST
    @Operation(
            operationId = "createWebhook",
            summary = "Register a receiver of changes and show what it is signed with, this once",
            description = """
                    From now on the receiver gets a POST for every change that the feed of changes tells the audience, \
                    limited to the types and bodies: a CloudEvent (1.0, `application/cloudevents+json`) that names what \
                    changed and never says what is in it. Its `type` is `dk.referat.decision.updated` and the like, \
                    `subject` is `decisions/` and the id, and `data` has `resource`, `id`, `version`, `change` and `href` \
                    as the feed has them. `dk.referat.ping` is a test. `dk.referat.resynchronize` means that something may \
                    have been missed, because the webhook was changed or the database restored: read everything anew.

                    It is signed by Standard Webhooks: check `webhook-signature` with the secret, and refuse what \
                    `webhook-timestamp` says is old. Answer with 2xx within 15 seconds, and work afterwards. Anything else \
                    is tried again, ten times in three days; `Retry-After` of a 429 or 503 is heeded. Events may come \
                    twice, with the same `id` and `webhook-id`, and in any order: compare `version`. Whoever answers 410 \
                    three times in a row is not sent anything more.

                    The address must be `https` and public, unless the service is configured otherwise.""")
    @APIResponseSchema(value = NewWebhookResponse.class, responseCode = "201")
    public RestResponse<NewWebhookResponse> create(Body<UpdateWebhook> body, @Context UriInfo uri) {
        webhooks.requireAdmin();
        return created(webhooks.register(body.read()), uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getWebhook", summary = "A webhook, without its secret")
    public WebhookResponse get(@PathParam("id") UUID id) {
        return webhooks.show(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(Api.MERGE_PATCH)
    @Operation(
            operationId = "patchWebhook",
            summary = "Change where a webhook leads and what it is told",
            description = """
                    Where the audience, types or bodies change, what has not been delivered is dropped, and the receiver is \
                    sent `dk.referat.resynchronize`.""")
    public WebhookResponse patch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<UpdateWebhook> body) {
        webhooks.change(id, body.merge(webhooks.patched(id)), IfMatch.of(ifMatch));
        return webhooks.show(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteWebhook", summary = "Delete a webhook and what it has not been told yet")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        webhooks.show(id);
        webhooks.delete(id, IfMatch.of(ifMatch));
    }

    @POST
    @Path("{id}/secret-rotations")
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Give a webhook a new secret and show it, this once; the old one signs too for a while")
    @APIResponseSchema(value = NewWebhookResponse.class, responseCode = "201")
    public RestResponse<NewWebhookResponse> rotate(
            @PathParam("id") UUID id, Body<RotateWebhookSecret> body, @Context UriInfo uri) {
        webhooks.show(id);
        return created(webhooks.rotate(id, body.read()), uri);
    }

    @POST
    @Path("{id}/transitions")
    @Operation(
            operationId = "transitionWebhook",
            summary = "Disable a webhook, or enable it again; it is then told what it has missed")
    public WebhookResponse move(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<TransitionWebhook> body) {
        webhooks.show(id);
        webhooks.move(id, body.read(), IfMatch.of(ifMatch));
        return webhooks.show(id);
    }

    private RestResponse<NewWebhookResponse> created(WebhookService.Made made, UriInfo uri) {
        NewWebhookResponse shown =
                new NewWebhookResponse(webhooks.show(made.id()), made.secret().text());
        return Created.at(uri, Api.V1 + "/webhooks/" + made.id(), shown);
    }
}
