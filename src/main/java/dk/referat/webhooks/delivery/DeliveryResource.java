package dk.referat.webhooks.delivery;

import dk.referat.http.Api;
import dk.referat.http.Created;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

@Path(Api.V1 + "/webhooks/{id}")
@Tag(name = "Webhooks")
@SecurityRequirement(name = Api.KEY_SCHEME)
@SecurityRequirement(name = Api.TOKEN_SCHEME)
class DeliveryResource {

    private final DeliveryService deliveries;

    DeliveryResource(DeliveryService deliveries) {
        this.deliveries = deliveries;
    }

    @GET
    @Path("deliveries")
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "What a webhook was or is to be told, the newest first; what is over is kept for 30 days")
    public Page<DeliveryResponse> list(
            @PathParam("id") UUID id, @BeanParam DeliveryQuery query, @BeanParam PageRequest page) {
        return deliveries.list(id, query, page);
    }

    @GET
    @Path("deliveries/{delivery}")
    @Operation(operationId = "getWebhookDelivery", summary = "What became of something that a webhook is told")
    public DeliveryResponse get(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        return deliveries.show(id, delivery);
    }

    @POST
    @Path("deliveries/{delivery}/redeliveries")
    @Operation(
            operationId = "redeliverToWebhook",
            summary = "Send something again, with the id it had; also what was delivered")
    public DeliveryResponse redeliver(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        deliveries.repeat(id, delivery);
        return deliveries.show(id, delivery);
    }

    @POST
    @Path("pings")
    @Operation(operationId = "pingWebhook", summary = "Send a webhook an event that says nothing, to try it")
    @APIResponseSchema(value = DeliveryResponse.class, responseCode = "201")
    public RestResponse<DeliveryResponse> ping(@PathParam("id") UUID id, @Context UriInfo uri) {
        UUID ping = deliveries.ping(id);
        String path = Api.V1 + "/webhooks/" + id + "/deliveries/" + ping;
        return Created.at(uri, path, deliveries.show(id, ping));
    }
}
