package dk.referat.identity;

import dk.referat.access.Caller;
import dk.referat.identity.key.KnownKeys;
import dk.referat.problem.Unauthenticated;
import io.quarkus.arc.ClientProxy;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Says who is calling, before anything else of a request is looked at. */
class Identification {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    /** What there is to know for anybody, whatever they send. */
    private static final List<String> FOR_ANYBODY = List.of("/problems/", "/.well-known/");

    private final AdminKey adminKey;
    private final KnownKeys keys;
    private final Tokens tokens;
    private final CurrentIdentityAssociation verified;
    private final Caller caller;

    Identification(
            AdminKey adminKey, KnownKeys keys, Tokens tokens, CurrentIdentityAssociation verified, Caller caller) {
        this.adminKey = adminKey;
        this.keys = keys;
        this.tokens = tokens;
        this.verified = verified;
        this.caller = caller;
    }

    @ServerRequestFilter(preMatching = true)
    @Priority(Priorities.AUTHENTICATION)
    Uni<Void> identify(ContainerRequestContext request) {
        if (FOR_ANYBODY.stream().anyMatch(request.getUriInfo().getPath()::startsWith)) {
            return Uni.createFrom().voidItem();
        }
        boolean reads = READS.contains(request.getMethod());
        // Elsewhere than on this thread, the request's own would not be found.
        Caller callerOfThisRequest = ClientProxy.unwrap(caller);
        return identity(Credential.of(request))
                .invoke(identity -> {
                    if (identity.isNobody() && !reads) {
                        throw refusal();
                    }
                    identity.tell(callerOfThisRequest);
                })
                .replaceWithVoid();
    }

    /**
     * No thread waits for the identity provider. Where it cannot be reached, the caller is told to come back, as where there
     * are too many of them.
     */
    private Uni<Identity> identity(Credential credential) {
        if (credential instanceof Credential.Key key) {
            return Uni.createFrom().item(adminKey.is(key.text()) ? Identity.ofAdminKey() : find(key.text()));
        }
        if (credential instanceof Credential.Token) {
            return verified.getDeferredIdentity()
                    .onFailure(SecurityException.class)
                    .transform(refused -> refusal())
                    .onFailure(OIDCException.class)
                    .transform(unreachable -> new RejectedExecutionException(unreachable))
                    .emitOn(Infrastructure.getDefaultExecutor())
                    .map(tokens::read);
        }
        return Uni.createFrom().item(Identity.NOBODY);
    }

    private Identity find(String key) {
        return keys.find(key).map(Identity::of).orElseThrow(Identification::refusal);
    }

    private static Unauthenticated refusal() {
        return new Unauthenticated("http.unauthenticated");
    }
}
