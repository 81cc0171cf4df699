package dk.referat.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.referat.http.Api;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/.well-known/api-catalog")
@Tag(name = "Discovery")
class ApiCatalogResource {

    private static final String LINKSET =
            "application/linkset+json;profile=\"https://www.rfc-editor.org/info/rfc9727\"";

    @GET
    @Produces(LINKSET)
    @Operation(operationId = "getApiCatalog", summary = "Say where the API and its description are (RFC 9727)")
    public ApiCatalog show(@Context UriInfo uri) {
        URI base = uri.getBaseUri();
        return new ApiCatalog(List.of(new ApiCatalogEntry(
                base.resolve(Api.V1),
                List.of(
                        new ApiCatalogLink(base.resolve("/openapi.json"), "application/json"),
                        new ApiCatalogLink(base.resolve("/openapi.yaml"), "application/yaml")),
                List.of(new ApiCatalogLink(base.resolve("/docs"), "text/html")))));
    }

    record ApiCatalog(List<ApiCatalogEntry> linkset) {}

    record ApiCatalogEntry(
            URI anchor,
            @JsonProperty("service-desc") List<ApiCatalogLink> serviceDesc,
            @JsonProperty("service-doc") List<ApiCatalogLink> serviceDoc) {}

    record ApiCatalogLink(URI href, String type) {}
}
