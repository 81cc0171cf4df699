package dk.referat.identity;

import dk.referat.access.Caller;
import dk.referat.access.Grant;
import dk.referat.access.Role;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Says who is calling, before anything else of a request is looked at. */
class Identification {

    static final String API_KEY = "X-API-Key";

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final Optional<String> adminKey;
    private final Caller caller;

    Identification(@ConfigProperty(name = "referat.admin-key") Optional<String> adminKey, Caller caller) {
        this.adminKey = adminKey;
        this.caller = caller;
    }

    @ServerRequestFilter(preMatching = true)
    @Priority(Priorities.AUTHENTICATION)
    void identify(ContainerRequestContext request) {
        String key = request.getHeaderString(API_KEY);
        if (key != null) {
            identify(key);
        }
        if (caller.isAnonymous() && !READS.contains(request.getMethod())) {
            throw new AuthenticationFailedException();
        }
    }

    private void identify(String key) {
        boolean same = adminKey.filter(known -> MessageDigest.isEqual(bytes(known), bytes(key)))
                .isPresent();
        if (!same) {
            throw new AuthenticationFailedException();
        }
        List<Grant> all = Arrays.stream(Role.values()).map(Grant::everywhere).toList();
        caller.identify("key:REFERAT_ADMIN_KEY", all, Set.of());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
