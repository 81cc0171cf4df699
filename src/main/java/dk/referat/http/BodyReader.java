package dk.referat.http;

import dk.referat.http.binding.Binder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

@Provider
class BodyReader implements MessageBodyReader<Body<?>> {

    private final Binder binder;

    BodyReader(Binder binder) {
        this.binder = binder;
    }

    @Override
    public boolean isReadable(Class<?> raw, Type type, Annotation[] annotations, MediaType mediaType) {
        return raw == Body.class;
    }

    @Override
    public Body<?> readFrom(
            Class<Body<?>> raw,
            Type type,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream entity)
            throws IOException {
        Class<?> of = (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
        IfMatch ifMatch = IfMatch.of(headers.getFirst(HttpHeaders.IF_MATCH));
        return new Body<>(of, entity.readAllBytes(), ifMatch, binder);
    }
}
