package dk.referat.identity.key;

import dk.referat.http.Api;
import dk.referat.http.Body;
import dk.referat.http.Created;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.state.Transitions;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

@Path(Api.V1 + "/api-keys")
@Tag(name = "API keys")
@SecurityRequirement(name = Api.KEY_SCHEME)
@SecurityRequirement(name = Api.TOKEN_SCHEME)
class ApiKeyResource {

    private final ApiKeyService keys;

    ApiKeyResource(ApiKeyService keys) {
        this.keys = keys;
    }

    @GET
    @Operation(operationId = "listApiKeys", summary = "The API keys, revoked ones included, the oldest first")
    public Page<ApiKeyResponse> list(@BeanParam PageRequest page) {
        return keys.list(page);
    }

    @POST
    @Operation(operationId = "createApiKey", summary = "Make an API key and show it, this once")
    @APIResponseSchema(value = NewApiKeyResponse.class, responseCode = "201")
    public RestResponse<NewApiKeyResponse> create(Body<UpdateApiKey> body, @Context UriInfo uri) {
        keys.requireAdmin();
        return created(keys.create(body.read()), uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getApiKey", summary = "What is known of an API key")
    public ApiKeyResponse get(@PathParam("id") UUID id) {
        return keys.show(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(Api.MERGE_PATCH)
    @Operation(
            operationId = "patchApiKey",
            summary = "Change what an API key is called and gives, and how long it lasts")
    public ApiKeyResponse patch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<UpdateApiKey> body) {
        keys.change(id, body.merge(keys.patched(id)), IfMatch.of(ifMatch));
        return keys.show(id);
    }

    @POST
    @Path("{id}/rotations")
    @Operation(
            operationId = "rotateApiKey",
            summary = "Give an API key a new secret and show it, this once; the old one holds for a while")
    @APIResponseSchema(value = NewApiKeyResponse.class, responseCode = "201")
    public RestResponse<NewApiKeyResponse> rotate(
            @PathParam("id") UUID id, Body<RotateApiKey> body, @Context UriInfo uri) {
        keys.show(id);
        return created(keys.rotate(id, body.read()), uri);
    }

    @GET
    @Path("{id}/transitions")
    @Operation(
            operationId = "getApiKeyTransitions",
            summary = "The states that an API key can come into now, and why it cannot come into the others")
    public Transitions transitions(@PathParam("id") UUID id) {
        return keys.transitions(id);
    }

    @POST
    @Path("{id}/transitions")
    @Operation(operationId = "transitionApiKey", summary = "Revoke an API key at once and for good")
    public ApiKeyResponse move(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<TransitionApiKey> body) {
        keys.show(id);
        keys.move(id, body.read(), IfMatch.of(ifMatch));
        return keys.show(id);
    }

    private RestResponse<NewApiKeyResponse> created(ApiKeyService.Made made, UriInfo uri) {
        NewApiKeyResponse shown =
                new NewApiKeyResponse(keys.show(made.id()), made.key().text());
        return Created.at(uri, Api.V1 + "/api-keys/" + made.id(), shown);
    }
}
