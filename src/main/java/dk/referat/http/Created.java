package dk.referat.http;

import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

public final class Created {

    private Created() {}

    /** 201 with the new resource; {@code path} is absolute, as {@code Api.V1 + "/meetings/" + id}. */
    public static <T> RestResponse<T> at(UriInfo uri, String path, T body) {
        return ResponseBuilder.<T>created(uri.getBaseUri().resolve(path))
                .entity(body)
                .build();
    }
}
