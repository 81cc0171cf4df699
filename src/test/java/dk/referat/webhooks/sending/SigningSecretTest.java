package dk.referat.webhooks.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SigningSecretTest {

    private static final String PAYLOAD = "{\"type\": \"dk.referat.ping\", \"ø\": \"æ\"}";
    private static final Instant NOW = Clock.systemUTC().instant();

    private final SigningSecret secret = SigningSecret.random();
    private final SigningSecret next = SigningSecret.random();

    @Test
    void signsAsTheReferenceLibraryChecks() {
        assertThatCode(() -> verify(secret, PAYLOAD, headers(NOW, secret))).doesNotThrowAnyException();
    }

    @Test
    void signsWithTheSecretOfBeforeToo() {
        assertThatCode(() -> verify(secret, PAYLOAD, headers(NOW, next, secret)))
                .doesNotThrowAnyException();
        assertThatCode(() -> verify(next, PAYLOAD, headers(NOW, next, secret))).doesNotThrowAnyException();
    }

    @Test
    void letsNothingBeChangedOrSentLater() {
        assertThatThrownBy(() -> verify(next, PAYLOAD, headers(NOW, secret)))
                .isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> verify(secret, PAYLOAD + " ", headers(NOW, secret)))
                .isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> verify(secret, PAYLOAD, headers(NOW.minusSeconds(3600), secret)))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void isNotPrinted() {
        assertThat(secret.toString()).isEqualTo("whsec_…");
        assertThat(secret.text()).matches("whsec_[0-9A-Za-z+/]{43}=").isNotEqualTo(next.text());
    }

    private static Map<String, String> headers(Instant at, SigningSecret... secrets) {
        return new Message("0198c0de", PAYLOAD, List.of(secrets)).headers(at);
    }

    private static void verify(SigningSecret secret, String payload, Map<String, String> headers)
            throws WebhookVerificationException {
        Map<String, List<String>> lists = headers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        new Webhook(secret.text()).verify(payload, HttpHeaders.of(lists, (name, value) -> true));
    }
}
