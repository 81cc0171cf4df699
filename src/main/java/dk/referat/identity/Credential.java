package dk.referat.identity;

import dk.referat.problem.Unauthenticated;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a request says of who sent it; at most one thing, and only in a header. */
sealed interface Credential {

    String API_KEY = "X-API-Key";

    record None() implements Credential {}

    record Key(String text) implements Credential {}

    /** A bearer token, which the identity provider's extension reads from the request itself. */
    record Token() implements Credential {}

    static Credential of(ContainerRequestContext request) {
        requireNoneInAddress(request);
        List<String> keys = request.getHeaders().getOrDefault(API_KEY, List.of());
        List<String> authorizations = request.getHeaders().getOrDefault(HttpHeaders.AUTHORIZATION, List.of());
        if (keys.size() + authorizations.size() > 1) {
            throw new Unauthenticated("unauthenticated.several");
        }
        if (!keys.isEmpty()) {
            return new Key(keys.get(0));
        }
        if (authorizations.isEmpty()) {
            return new None();
        }
        if (!Form.TOKEN.matcher(authorizations.get(0)).matches()) {
            throw new Unauthenticated("http.unauthenticated");
        }
        return new Token();
    }

    private static void requireNoneInAddress(ContainerRequestContext request) {
        boolean found = request.getUriInfo().getQueryParameters().keySet().stream()
                .anyMatch(name -> Form.IN_ADDRESSES.contains(name.toLowerCase(Locale.ROOT)));
        if (found) {
            throw new Unauthenticated("unauthenticated.in-address");
        }
    }

    /** How credentials look. */
    final class Form {
        /** A signed token. Anything else would only be passed on to the identity provider, to ask what it is. */
        private static final Pattern TOKEN = Pattern.compile("(?i:bearer) +[\\w-]+\\.[\\w-]+\\.[\\w-]+");

        private static final Set<String> IN_ADDRESSES =
                Set.of("api_key", "apikey", "x-api-key", "access_token", "key", "token");

        private Form() {}
    }
}
