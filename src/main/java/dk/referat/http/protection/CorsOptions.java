package dk.referat.http.protection;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

@ConfigMapping(prefix = "referat.cors")
interface CorsOptions {

    /** Whose pages may call the service, as {@code https://front.example}; none unless named. */
    Optional<Set<String>> origins();
}
