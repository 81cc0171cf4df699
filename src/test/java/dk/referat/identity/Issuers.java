package dk.referat.identity;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two identity providers, as a municipality with its own and a neighbour's has; they keep roles in different places. */
public class Issuers implements QuarkusTestResourceLifecycleManager {

    static @Nullable Issuer own;
    static @Nullable Issuer neighbours;

    public static class Profile implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Issuers.class));
        }
    }

    static Issuer own() {
        return Objects.requireNonNull(own);
    }

    static Issuer neighbours() {
        return Objects.requireNonNull(neighbours);
    }

    @Override
    public Map<String, String> start() {
        own = new Issuer("own-1");
        neighbours = new Issuer("neighbours-1");
        return Map.of(
                "quarkus.oidc.tenant-enabled", "true",
                "quarkus.oidc.auth-server-url", own().uri(),
                "quarkus.oidc.neighbours.auth-server-url", neighbours().uri(),
                "quarkus.oidc.neighbours.roles.role-claim-path", "access/referat",
                "referat.identity.role-prefix", "referat-",
                "referat.identity.identifier-claims", "sub,units");
    }

    @Override
    public void stop() {
        own().stop();
        neighbours().stop();
    }
}
