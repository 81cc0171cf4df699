package dk.referat.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells whoever calls an operation that will go: Deprecation (RFC 9745) and Sunset (RFC 8594). */
class Retirement {

    @ServerResponseFilter
    void announce(ResourceInfo resource, ContainerResponseContext response) {
        Method method = resource.getResourceMethod();
        Retiring retiring = method == null ? null : method.getAnnotation(Retiring.class);
        if (retiring == null) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("Deprecation", "@" + start(retiring.since()).toEpochSecond());
        if (!retiring.until().isEmpty()) {
            headers.putSingle("Sunset", DateTimeFormatter.RFC_1123_DATE_TIME.format(start(retiring.until())));
        }
        if (!retiring.help().isEmpty()) {
            headers.add(HttpHeaders.LINK, "<%s>; rel=\"deprecation\"".formatted(retiring.help()));
        }
    }

    private static ZonedDateTime start(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC);
    }
}
