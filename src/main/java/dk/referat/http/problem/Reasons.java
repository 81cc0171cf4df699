package dk.referat.http.problem;

import dk.referat.problem.Refusal;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Refusals told before anybody runs into them, in the words of the answer that would be. */
@Singleton
public class Reasons {

    private final Problems problems;
    private final HttpHeaders headers;

    Reasons(Problems problems, HttpHeaders headers) {
        this.problems = problems;
        this.headers = headers;
    }

    public Reason of(Refusal refusal) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = problems.problem(language, refusal);
        return new Reason(problem.type(), problem.title(), problem.detail());
    }

    @ServerResponseFilter
    void nameLanguage(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Worded) {
            Language language = Language.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
            response.getHeaders().add(HttpHeaders.VARY, Language.VARY);
        }
    }
}
