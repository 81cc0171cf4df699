package dk.referat.webhooks.delivery;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

public record DeliveryQuery(
        @QueryParam("state") @Parameter(description = "In one of these states")
        List<DeliveryState> state) {}
