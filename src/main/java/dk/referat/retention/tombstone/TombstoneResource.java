package dk.referat.retention.tombstone;

import dk.referat.http.Api;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path(Api.V1 + "/tombstones")
@Tag(name = "Retention")
class TombstoneResource {

    private final TombstoneService stones;

    TombstoneResource(TombstoneService stones) {
        this.stones = stones;
    }

    @GET
    @Operation(
            operationId = "listTombstones",
            summary = "What was decided and is not kept any more, the oldest first",
            description = "Seen by whoever could have seen the thing itself, which answers 410.")
    public Page<TombstoneResponse> list(
            @QueryParam("body") @Parameter(description = "Code or id of the body") @Nullable String body,
            @BeanParam PageRequest page) {
        return stones.list(body, page);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getTombstone",
            summary = "When a decision or meeting was deleted, and by which plan; its id is that of the thing")
    public TombstoneResponse get(@PathParam("id") UUID id) {
        return stones.show(id);
    }
}
