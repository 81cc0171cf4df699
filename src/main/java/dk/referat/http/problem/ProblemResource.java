package dk.referat.http.problem;

import dk.referat.problem.NotFound;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Discovery")
class ProblemResource {

    @GET
    @Path("/{slug}")
    @Operation(operationId = "explainProblem", summary = "Explain a type of problem")
    public RestResponse<ProblemExplanation> explain(@PathParam("slug") String slug, @Context HttpHeaders headers) {
        ProblemType type = ProblemType.ofSlug(slug).orElseThrow(() -> new NotFound("not-found.problem-type", slug));
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return ResponseBuilder.ok(ProblemExplanation.of(type, Messages.in(language)))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, Language.VARY)
                .build();
    }

    record ProblemExplanation(String type, String title, int status, String description) {

        static ProblemExplanation of(ProblemType type, Messages messages) {
            return new ProblemExplanation(
                    type.uri(), messages.text(type.titleKey()), type.status(), messages.text(type.descriptionKey()));
        }
    }
}
