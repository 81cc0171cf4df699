package dk.referat.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The headers that follow from what a resource answers. */
class Answers {

    @ServerResponseFilter
    void complete(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Tagged tagged) {
            tag(tagged.etag(), request, response);
        } else if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            URI next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam(PageRequest.CURSOR, page.next())
                    .build();
            response.getHeaders()
                    .add(
                            HttpHeaders.LINK,
                            Link.fromUri(next).rel("next").build().toString());
        }
    }

    private static void tag(String etag, ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        IfNoneMatch known = new IfNoneMatch(request.getHeaderString(HttpHeaders.IF_NONE_MATCH));
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reads && response.getStatus() == Status.OK.getStatusCode() && known.names(etag)) {
            response.setStatusInfo(Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }
}
