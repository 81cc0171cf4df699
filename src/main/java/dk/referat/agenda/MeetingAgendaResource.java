package dk.referat.agenda;

import dk.referat.http.Api;
import dk.referat.http.Body;
import dk.referat.http.Created;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path(Api.V1 + "/meetings")
@Tag(name = "Agenda items")
class MeetingAgendaResource {

    private final AgendaService agenda;
    private final AgendaOrderService order;

    MeetingAgendaResource(AgendaService agenda, AgendaOrderService order) {
        this.agenda = agenda;
        this.order = order;
    }

    @GET
    @Path("{id}/agenda-items")
    @Operation(operationId = "listAgendaItems", summary = "The items of a meeting as a list, in the order of their ids")
    public Page<AgendaItemView> list(@PathParam("id") UUID meeting, @BeanParam PageRequest page) {
        return agenda.list(meeting, page);
    }

    @POST
    @Path("{id}/agenda-items")
    @Operation(operationId = "addAgendaItem", summary = "Add an item or sub-item to an agenda")
    @APIResponseSchema(value = AgendaItemView.class, responseCode = "201")
    public RestResponse<AgendaItemView> add(
            @PathParam("id") UUID meeting, Body<CreateAgendaItem> body, @Context UriInfo uri) {
        order.editable(meeting);
        UUID id = agenda.add(meeting, body.read()).id();
        return Created.at(uri, Api.V1 + "/agenda-items/" + id, agenda.show(id));
    }

    @GET
    @Path("{id}/agenda-order")
    @Operation(operationId = "getAgendaOrder", summary = "The order of an agenda")
    public AgendaOrderResponse order(@PathParam("id") UUID meeting) {
        return order.get(meeting);
    }

    @PUT
    @Path("{id}/agenda-order")
    @Operation(
            operationId = "arrangeAgenda",
            summary = "Put a whole agenda in order",
            description = "Names every item of the meeting once. If-Match is the ETag of the whole meeting.")
    public AgendaOrderResponse arrange(
            @PathParam("id") UUID meeting, @HeaderParam("If-Match") @Nullable String ifMatch, Body<AgendaOrder> body) {
        order.arrange(meeting, body.replace(order.editable(meeting)), IfMatch.of(ifMatch));
        return order.get(meeting);
    }
}
