package dk.referat.webhooks.delivery;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Sends at once, and is quicker to give up and to give in. */
public class Sending implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "referat.webhooks.send", "true",
                "referat.webhooks.look-every", "50ms",
                "referat.webhooks.retry-after", "1h,1h",
                "referat.webhooks.gone-times", "2",
                "referat.webhooks.public-address", "https://referat.boegelund.example");
    }
}
