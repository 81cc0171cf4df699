package dk.referat.minutes.agenda;

import dk.referat.http.Api;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path(Api.V1 + "/meetings/{id}/agenda-differences")
@Tag(name = "Agenda versions")
class AgendaDifferencesResource {

    private final AgendaVersionService versions;

    AgendaDifferencesResource(AgendaVersionService versions) {
        this.versions = versions;
    }

    @GET
    @Operation(
            operationId = "compareAgenda",
            summary = "What has changed in an agenda since it was sent out",
            description = "Compared with the last version, unless another is named.")
    public AgendaDifferences get(
            @PathParam("id") UUID id,
            @QueryParam("from") @Min(1) @Parameter(description = "The number of the version to compare with") @Nullable
                    Integer from) {
        return versions.differencesNow(id, from);
    }
}
