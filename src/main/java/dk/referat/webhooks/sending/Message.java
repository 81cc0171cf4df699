package dk.referat.webhooks.sending;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a receiver is sent, signed by Standard Webhooks.
 *
 * @param id the same at every attempt
 * @param secrets each signs, so that a receiver may go from one to the next in its own time
 */
public record Message(String id, String payload, List<SigningSecret> secrets) {

    static final String CONTENT_TYPE = "application/cloudevents+json; charset=utf-8";

    public Message {
        secrets = List.copyOf(secrets);
    }

    Map<String, String> headers(Instant at) {
        long timestamp = at.getEpochSecond();
        String signatures = secrets.stream()
                .map(secret -> secret.sign(id, timestamp, payload))
                .collect(Collectors.joining(" "));
        return Map.of(
                "Content-Type", CONTENT_TYPE,
                "User-Agent", "Referat",
                "webhook-id", id,
                "webhook-timestamp", Long.toString(timestamp),
                "webhook-signature", signatures);
    }
}
