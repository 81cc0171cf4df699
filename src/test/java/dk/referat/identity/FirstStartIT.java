package dk.referat.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Callers;
import dk.referat.database.PackagedService;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstStartIT {

    private static final Pattern CURL = Pattern.compile("curl -H 'X-API-Key: (\\S+)' (http://\\S+)");

    @TempDir
    static Path temporary;

    @Test
    void printsAKeyThatWorksAndNeverAnother() throws Exception {
        Path folder = temporary.resolve("fresh");
        PackagedService first = PackagedService.start(folder, Map.of());
        Matcher said = CURL.matcher(String.join("\n", first.log()));
        assertThat(said.find()).isTrue();
        String key = said.group(1);
        try {
            assertThat(URI.create(said.group(2)).getPort())
                    .isEqualTo(first.address().getPort());
            assertThat(keys(first, key)).isEqualTo(200);
        } finally {
            first.terminate();
        }

        PackagedService second = PackagedService.start(folder, Map.of());
        try {
            assertThat(second.log()).noneMatch(line -> line.contains("referat_"));
            assertThat(keys(second, key)).isEqualTo(200);
        } finally {
            second.terminate();
        }
    }

    @Test
    void printsNoKeyWhereOneIsConfigured() throws Exception {
        PackagedService service =
                PackagedService.start(temporary.resolve("configured"), Map.of("REFERAT_ADMIN_KEY", Callers.ADMIN_KEY));
        try {
            assertThat(service.log()).noneMatch(line -> line.contains("referat_"));
            assertThat(keys(service, Callers.ADMIN_KEY)).isEqualTo(200);
        } finally {
            service.terminate();
        }
    }

    @Test
    void printsNoKeyWhereAnIdentityProviderIsConfigured() throws Exception {
        Issuer away = new Issuer("own-1");
        away.stop();
        PackagedService service = PackagedService.start(
                temporary.resolve("provided"), Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", away.uri()));
        try {
            assertThat(service.log()).noneMatch(line -> line.contains("referat_"));
            assertThat(keysByToken(service, away.sign(away.claims())))
                    .as("the provider is away")
                    .isEqualTo(503);
        } finally {
            service.terminate();
        }
    }

    @Test
    void takesTokensOfTwoIssuersThatTheEnvironmentNames() throws Exception {
        Issuer own = new Issuer("own-1");
        Issuer other = new Issuer("other-1");
        PackagedService service = PackagedService.start(
                temporary.resolve("two"),
                Map.of(
                        "QUARKUS_OIDC_AUTH_SERVER_URL", own.uri(),
                        "QUARKUS_OIDC_OTHER_AUTH_SERVER_URL", other.uri(),
                        "QUARKUS_OIDC_OTHER_ROLES_ROLE_CLAIM_PATH", "access/referat"));
        try {
            assertThat(service.log()).noneMatch(line -> line.contains("referat_") || line.contains("WARN"));
            var claims = own.claims();
            claims.setClaim("groups", List.of("admin"));
            assertThat(keysByToken(service, own.sign(claims))).isEqualTo(200);
            var others = other.claims();
            others.setClaim("access", Map.of("referat", List.of("admin")));
            assertThat(keysByToken(service, other.sign(others))).isEqualTo(200);
        } finally {
            service.terminate();
            own.stop();
            other.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "0123456789012345678901234567890", "0123456789 0123456789 0123456789 0123456789"})
    void refusesAnAdminKeyThatCouldBeGuessed(String key) throws Exception {
        PackagedService refused =
                PackagedService.launch(temporary.resolve("refused"), Map.of("REFERAT_ADMIN_KEY", key));

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.log())
                .containsExactly("Referat does not start: "
                        + "REFERAT_ADMIN_KEY needs at least 32 characters, of ASCII and without blanks.");
    }

    private static int keys(PackagedService service, String key) throws Exception {
        return status(service, "X-API-Key", key);
    }

    private static int keysByToken(PackagedService service, String token) throws Exception {
        return status(service, "Authorization", "Bearer " + token);
    }

    private static int status(PackagedService service, String header, String value) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(service.address().resolve("/api/v1/api-keys"))
                .header(header, value)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
