package dk.referat.identity;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code REFERAT_ADMIN_KEY}: a key that is configured and not stored, and may do everything. */
@Singleton
public class AdminKey {

    private static final String SETTING = "referat.admin-key";

    /** What a header can carry, and long enough not to be guessed. */
    private static final Pattern FORM = Pattern.compile("[!-~]{32,}");

    private final Optional<String> key;

    AdminKey(@ConfigProperty(name = SETTING) Optional<String> key) {
        this.key = key;
    }

    /** Why the service should not start with this configuration; empty if it may. */
    public static Optional<String> fault(Config config) {
        return config.getOptionalValue(SETTING, String.class)
                .filter(key -> !FORM.matcher(key).matches())
                .map(key -> "REFERAT_ADMIN_KEY needs at least 32 characters, of ASCII and without blanks.");
    }

    boolean isConfigured() {
        return key.isPresent();
    }

    boolean is(String sent) {
        return key.filter(known -> MessageDigest.isEqual(bytes(known), bytes(sent)))
                .isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
