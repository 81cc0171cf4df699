package dk.referat.http.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** How a caller could say who they are (RFC 9110, section 11.6.1; RFC 6750, section 3). */
final class Challenges {

    private static final String BEARER = "Bearer";
    private static final String REALM = " realm=\"referat\"";

    private Challenges() {}

    static ResponseBuilder in(ResponseBuilder answer, ContainerRequestContext request) {
        String fault = sentToken(request) ? ", error=\"invalid_token\"" : "";
        return answer.header(HttpHeaders.WWW_AUTHENTICATE, BEARER + REALM + fault)
                .header(HttpHeaders.WWW_AUTHENTICATE, "ApiKey" + REALM);
    }

    private static boolean sentToken(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }
}
