package dk.referat.http.protection;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The one page that a browser shows: what it may load and run. */
@Singleton
class DocumentationPage {

    private final String path;
    private final String policy;

    /** @param scripts the hashes of those in the page itself; a test says so when a new version has others */
    DocumentationPage(
            @ConfigProperty(name = "quarkus.swagger-ui.path") String path,
            @ConfigProperty(name = "referat.http.page-scripts") List<String> scripts) {
        this.path = path;
        this.policy = String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' " + scripts.stream().map("'%s'"::formatted).collect(Collectors.joining(" ")),
                // Swagger UI styles its elements one by one.
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "connect-src 'self'",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors 'none'");
    }

    boolean isAt(@Nullable String requested) {
        return requested != null && (requested.equals(path) || requested.startsWith(path + "/"));
    }

    String policy() {
        return policy;
    }
}
