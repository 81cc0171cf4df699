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
import org.jspecify.annotations.Nullable;

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

    /** Waits for the database here, but for no identity provider. */
    @ServerRequestFilter(preMatching = true)
    @Priority(Priorities.AUTHENTICATION)
    @Nullable
    Uni<Void> identify(ContainerRequestContext request) {
        if (FOR_ANYBODY.stream().anyMatch(request.getUriInfo().getPath()::startsWith)) {
            return null;
        }
        Credential credential = Credential.of(request);
        if (credential instanceof Credential.Token) {
            // Elsewhere than on this thread, the request's own would not be found.
            Caller callerOfThisRequest = ClientProxy.unwrap(caller);
            return holderOfToken()
                    .invoke(identity -> identity.tell(callerOfThisRequest))
                    .replaceWithVoid();
        }
        Identity identity = credential instanceof Credential.Key key ? holderOf(key.text()) : Identity.NOBODY;
        if (identity.isNobody() && !READS.contains(request.getMethod())) {
            throw refusal();
        }
        identity.tell(caller);
        return null;
    }

    private Identity holderOf(String key) {
        return adminKey.is(key)
                ? Identity.ofAdminKey()
                : keys.find(key).map(Identity::of).orElseThrow(Identification::refusal);
    }

    /** Where the provider cannot be reached, the caller is told to come back, as where there are too many of them. */
    private Uni<Identity> holderOfToken() {
        return verified.getDeferredIdentity()
                .onFailure(SecurityException.class)
                .transform(refused -> refusal())
                .onFailure(OIDCException.class)
                .transform(unreachable -> new RejectedExecutionException(unreachable))
                .emitOn(Infrastructure.getDefaultExecutor())
                .map(tokens::read);
    }

    private static Unauthenticated refusal() {
        return new Unauthenticated("http.unauthenticated");
    }
}
