package dk.referat.identity.key;

import dk.referat.access.Caller;
import io.quarkus.oidc.runtime.OidcConfig;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.Config;

/** Where nobody could come in, the first start makes a key and says it once. */
@ApplicationScoped
class FirstKey {

    private final ApiKeyService keys;
    private final Caller caller;
    private final Config config;
    private final OidcConfig providers;

    FirstKey(ApiKeyService keys, Caller caller, Config config, OidcConfig providers) {
        this.keys = keys;
        this.caller = caller;
        this.config = config;
        this.providers = providers;
    }

    @ActivateRequestContext
    void make(@Observes StartupEvent start) {
        if (someoneCanComeIn()) {
            return;
        }
        caller.identifyAsService();
        keys.createFirst("First key").ifPresent(made -> say(made.key().text()));
    }

    private boolean someoneCanComeIn() {
        boolean adminKey =
                config.getOptionalValue("referat.admin-key", String.class).isPresent();
        boolean provider = providers.namedTenants().values().stream()
                .anyMatch(tenant ->
                        tenant.tenantEnabled() && tenant.authServerUrl().isPresent());
        return adminKey || provider;
    }

    // Not by the log, which is kept and passed on.
    private void say(String key) {
        String port = config.getOptionalValue("quarkus.http.port", String.class).orElse("8080");
        System.out.printf("""

                This is a key that may do everything. It is shown this once; keep it safe:

                  curl -H 'X-API-Key: %s' http://localhost:%s/api/v1/api-keys

                """, key, port);
    }
}
