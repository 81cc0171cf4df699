package dk.referat.http;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses bodies in encodings that nobody here reads. */
class EntityCheck {

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        boolean encoded = encoding != null && !encoding.equalsIgnoreCase("identity");
        if (encoded || inAnotherCharset(request.getMediaType())) {
            throw new NotSupportedException();
        }
    }

    /** JSON is UTF-8 whatever a charset parameter says (RFC 8259, section 11); its bytes are checked when read. */
    private static boolean inAnotherCharset(@Nullable MediaType type) {
        if (type == null || type.getSubtype().endsWith("json")) {
            return false;
        }
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        return charset != null && !charset.equalsIgnoreCase("utf-8");
    }
}
