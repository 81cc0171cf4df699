package dk.referat.http;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses bodies in encodings that nobody here reads. */
class EntityCheck {

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        MediaType type = request.getMediaType();
        String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        boolean encoded = encoding != null && !encoding.equalsIgnoreCase("identity");
        if (encoded || (charset != null && !charset.equalsIgnoreCase("utf-8"))) {
            throw new NotSupportedException();
        }
    }
}
