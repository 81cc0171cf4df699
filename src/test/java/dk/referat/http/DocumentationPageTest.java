package dk.referat.http;

import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DocumentationPageTest {

    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern HASH = Pattern.compile("'sha256-([^']+)'");

    @Test
    void runsItsOwnScriptsOnly() {
        Response page = when().get("/docs/");
        String policy = page.header("Content-Security-Policy");

        assertThat(policy).doesNotContainPattern("script-src[^;]*'unsafe-").startsWith("default-src 'none'; ");
        assertThat(found(HASH, policy)).isEqualTo(hashes(page.asByteArray()));
    }

    private static List<String> hashes(byte[] page) {
        return found(SCRIPT, new String(page, UTF_8)).stream()
                .filter(script -> !script.isBlank())
                .map(DocumentationPageTest::hash)
                .toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
